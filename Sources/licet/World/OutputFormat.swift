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
      return records.map(report.text).joined(separator: "\n") + (detail == .summary ? summary(records) : "")
    case .json:
      return JSONValue.array(records.map(\.json)).pretty + "\n"
    }
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
}
