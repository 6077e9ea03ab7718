import AuditTrail

/// Records as pages of text, with a count at the end where there are several.
struct TextFormat {
  let colour: Bool

  /// The page of a record.
  ///
  /// - Parameter number: how many came before it.
  func page(_ record: Record, number: Int) -> String {
    (number > 0 ? "\n" : "") + TextReport(colour: colour).text(record)
  }

  /// What stands below the pages.
  func end(_ report: CheckReport) -> String { summary(report.verdicts) + unread(report.unread) }

  /// How many cases came to which verdict, the worst first; nothing for one case alone.
  private func summary(_ verdicts: [String: Int]) -> String {
    let all = verdicts.values.reduce(0, +)
    guard all > 1 else { return "" }
    let counts = ["blocked", "undetermined", "attention", "pass"].compactMap { verdict in
      verdicts[verdict].map { "\($0) \(verdict)" }
    }
    return "\n\(all) cases: \(counts.joined(separator: ", "))\n"
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
