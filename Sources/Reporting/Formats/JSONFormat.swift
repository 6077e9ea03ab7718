import AuditTrail

/// A list of the records, for people to read; after them what could not be read and is in no record.
struct JSONFormat {
  /// The element of a record.
  ///
  /// - Parameter number: how many came before it.
  func page(_ record: Record, number: Int) -> String { element(record.json, number: number) }

  /// What stands below the records.
  func end(_ report: CheckReport) -> String {
    let before = report.verdicts.values.reduce(0, +)
    let unread = report.unread.enumerated().map { element($1.json, number: before + $0) }
    let isEmpty = before == 0 && unread.isEmpty
    return unread.joined() + (isEmpty ? "[]\n" : "\n]\n")
  }

  private func element(_ value: JSONValue, number: Int) -> String {
    let lines = value.pretty.split(separator: "\n", omittingEmptySubsequences: false)
    return (number == 0 ? "[\n" : ",\n") + lines.map { "  \($0)" }.joined(separator: "\n")
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
