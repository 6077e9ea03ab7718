import AuditTrail

/// Records as pages of text, with a count at the end where there are several.
struct TextFormat {
  let colour: Bool

  func text(_ report: CheckReport) -> String {
    let page = TextReport(colour: colour)
    return report.records.map(page.text).joined(separator: "\n") + summary(report.records)
      + unread(report.unread)
  }

  /// How many cases came to which verdict, the worst first; nothing for one case alone.
  private func summary(_ records: [Record]) -> String {
    guard records.count > 1 else { return "" }
    let counts = ["blocked", "undetermined", "attention", "pass"].compactMap { verdict -> String? in
      let count = records.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(count) \(verdict)"
    }
    return "\n\(records.count) cases: \(counts.joined(separator: ", "))\n"
  }

  /// What is in no record, so that a page with nothing on it is no clean run.
  private func unread(_ problems: [InputProblem]) -> String {
    let errors = problems.filter(\.isError)
    guard !errors.isEmpty else { return "" }
    return "\nnot read whole:\n"
      + errors.map { "  \($0.path.visible):\($0.line):\($0.column)  \($0.code)  \($0.message.visible)\n" }
      .joined()
  }
}
