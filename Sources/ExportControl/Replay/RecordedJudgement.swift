import AuditTrail
import Quantities

/// What a record says of how its case was judged: all that is needed to judge it again.
struct RecordedJudgement {
  let json: JSONValue
  let engine: Record.Engine
  let rules: String
  let reported: String
  let readings: [String]
  let jurisdiction: String?
  let path: String
  let caseDigest: String
  let index: Int?
  /// Whether the case draws on other files, so that a bundle is kept in the place of its own.
  let isBundle: Bool
  let asOf: CalendarDate
  let origin: CaseJudgement.DateOrigin

  /// Reads a record, in whatever layout, whose digest must be that of its text.
  init(reading bytes: [UInt8]) throws(ReplayObstacle) {
    do { json = try JSONReader.value(of: bytes) } catch { throw .unreadableRecord(error.description) }
    guard json["schema"]?.text == Record.schema else { throw .otherForm(json["schema"]?.text) }
    let stated = try Self.require("digest", json["digest"]?.text)
    let actual = Record.digest(of: json)
    guard stated == actual.description else { throw .alteredRecord(stated: stated, actual: actual) }
    engine = Record.Engine(
      version: try Self.require("engine.version", json["engine"]?["version"]?.text),
      semantics: try Self.require("engine.semantics", json["engine"]?["semantics"]?.integer))
    rules = try Self.require("rules.digest", json["rules"]?["digest"]?.text)
    let options = json["options"]
    reported = try Self.require(
      "options.reported",
      options?["reported"]?.text.flatMap { ["block", "attention"].contains($0) ? $0 : nil })
    let listed = try Self.require("options.readings", options?["readings"]?.elements)
    readings = listed.compactMap(\.text)
    guard readings.count == listed.count else { throw .brokenRecord("options.readings") }
    jurisdiction = options?["jurisdiction"]?.text
    let source = json["case"]
    path = try Self.require("case.path", source?["path"]?.text)
    caseDigest = try Self.require("case.digest", source?["digest"]?.text)
    index = source?["index"]?.integer
    isBundle = source?["files"] != nil
    asOf = try Self.require("as_of", json["as_of"]?.text.flatMap { CalendarDate(reading: $0) })
    origin = try Self.require(
      "as_of_origin", json["as_of_origin"]?.text.flatMap(CaseJudgement.DateOrigin.init(rawValue:)))
  }

  private static func require<Value>(_ key: String, _ value: Value?) throws(ReplayObstacle) -> Value {
    guard let value else { throw .brokenRecord(key) }
    return value
  }
}
