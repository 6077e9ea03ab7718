import AuditTrail

/// A list of the records, for people to read; after them what could not be read and is in no record.
struct JSONFormat {
  func text(_ report: CheckReport) -> String {
    JSONValue.array(report.records.map(\.json) + report.unread.map(\.json)).pretty + "\n"
  }
}

extension InputProblem {
  /// The name and version of the JSON form, by which it is told from a record.
  static let schema = "licet/input-problem/1"

  /// As JSON: what is wrong, and where.
  var json: JSONValue {
    [
      "schema": .string(Self.schema),
      "code": .string(code),
      "severity": .string(isError ? "error" : "warning"),
      "message": .string(message),
      "help": help.map(JSONValue.string),
      "place": .string("\(path):\(line):\(column)"),
    ]
  }
}
