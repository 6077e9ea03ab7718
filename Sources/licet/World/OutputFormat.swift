import ArgumentParser
import AuditTrail
import Reporting

/// How records are printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Records in a format.
struct Output {
  let format: OutputFormat
  let console: Console
  var detail: TextReport.Detail = .summary
  var rule: String?

  func text(_ records: [Record]) -> String {
    switch format {
    case .text:
      let report = TextReport(colour: console.colour, detail: detail, rule: rule)
      return records.map(report.text).joined(separator: "\n")
    case .json:
      return JSONValue.array(records.map(\.json)).pretty + "\n"
    }
  }
}
