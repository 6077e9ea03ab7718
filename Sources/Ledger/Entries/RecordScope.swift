package import AuditTrail

/// What two records have in common of which the later takes the place of the earlier: the case, its file and number in it, and all
/// that was chosen in judging it. A judgement of one jurisdiction, under another reading, on a chosen day or of another file
/// leaves the whole one standing.
package struct RecordScope: Sendable, Hashable {
  /// All of it in one text. Two scopes are the same when its bytes are.
  package let text: String

  /// Takes the scope of a record.
  package init(of record: JSONValue) {
    self.init(
      case: record["case"], options: record["options"],
      chosenDay: record["as_of_origin"]?.text == "option" ? record["as_of"]?.text ?? "?" : nil)
  }

  /// Takes the scope of the record in a line, without making values of the whole.
  ///
  /// - Returns: nil where the line is not certainly in canonical form.
  package init?(inLine line: ArraySlice<UInt8>) {
    guard let record = RecordBytes(inLine: line) else { return nil }
    func value(_ key: String) -> JSONValue? { record[key].flatMap { try? JSONReader.value(of: $0) } }
    self.init(
      case: value("case"), options: value("options"),
      chosenDay: record.text("as_of_origin") == "option" ? record.text("as_of") ?? "?" : nil)
  }

  private init(case about: JSONValue?, options: JSONValue?, chosenDay: String?) {
    let place = "\(about?["path"]?.text ?? "?")#\(about?["index"]?.integer ?? 0)"
    text = [about?["id"]?.text ?? "?", place, (options ?? .null).canonical, chosenDay ?? ""]
      .joined(separator: "\n")
  }
}
