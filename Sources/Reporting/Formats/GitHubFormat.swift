/// Annotations of GitHub Actions, the worst first, since only the first ten of a kind are shown.
struct GitHubFormat {
  func text(_ report: CheckReport) -> String {
    report.open.map(command).joined()
  }

  private func command(_ finding: CheckFinding) -> String {
    let title = [finding.level.word, finding.jurisdiction, finding.rule.id].compactMap { $0 }
    let properties = [
      ("file", finding.place.path.visible), ("line", "\(finding.place.line)"),
      ("col", "\(finding.place.column)"), ("title", title.joined(separator: " ")),
    ].map { "\($0)=\(Self.property($1))" }
    return "::\(kind(finding.level)) \(properties.joined(separator: ","))::"
      + "\(Self.data(finding.message + finding.elsewhere))\n"
  }

  private func kind(_ level: FindingLevel) -> String {
    switch level {
    case .notRead, .blocked: "error"
    case .undetermined, .attention: "warning"
    case .pass: "notice"
    }
  }

  /// What would end the command and begin another is written in percent.
  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
