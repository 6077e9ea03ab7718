import ArgumentParser
import AuditTrail
import Reporting

/// How the verbs that do not check print what they found.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Records in full, as pages of text.
struct Output {
  let console: Console
  var rule: String?

  func text(_ records: [Record]) -> String {
    let report = TextReport(colour: console.colour, detail: .full, rule: rule)
    return records.map(report.text).joined(separator: "\n")
  }
}
