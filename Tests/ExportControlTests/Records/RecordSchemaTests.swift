import AuditTrail
import Evaluation
import TestSupport
import Testing

@Suite("The schema of records")
struct RecordSchemaTests {
  private static func check() throws -> SchemaCheck {
    let text = try Repository.text("Docs/schemas/record.schema.json")
    return SchemaCheck(try JSONReader.value(of: Array(text.utf8)))
  }

  @Test("fits the record of every example", arguments: RecordedCase.examples)
  func fitsEveryExample(recorded: RecordedCase) throws {
    var check = try Self.check()
    check.check(recorded.record.json)
    #expect(check.mistakes == [])
  }

  @Test("has no key that no record has")
  func hasNoKeyThatNoRecordHas() throws {
    var check = try Self.check()
    for recorded in try RecordedCase.examples + Self.others() { check.check(recorded.record.json) }
    #expect(check.mistakes == [])
    #expect(Set(check.declared().map(\.name)).subtracting(check.met).sorted() == [])
  }

  /// Cases for keys that no example needs.
  private static func others() throws -> [RecordedCase] {
    let order = try Repository.text("Examples/rtx-4090-consumer-order/case.yaml")
    return [
      // Six of them go under an exception, whose duties name papers.
      try RecordedCase.one(order.replacing("value: 200,", with: "value: 6,")),
      try RecordedCase.one(
        "items: [{ chip: H20 }]\ntransaction: { kind: export, date: 2025-08-12 }\nwrong: 1",
        asOf: "2026-01-20",
        jurisdiction: "US"),
      // The requirement printed for the whole world, which was announced as not enforced.
      try RecordedCase.one(try Repository.text("Tests/Corpus/cases/records/printed-not-enforced.yaml")),
    ]
  }

  @Test("says of each key what it is, and closes each object")
  func saysOfEachKeyWhatItIs() throws {
    let check = try Self.check()
    #expect(check.declared().filter { $0.schema["description"]?.text == nil }.map(\.name) == [])
    let open = ([("record", check.schema)] + check.declared()).filter { _, schema in
      schema["type"]?.text == "object" && schema["additionalProperties"] != .boolean(false)
    }
    #expect(open.map(\.0) == [])
  }

  private static let wrong: [(String, JSONValue)] = [
    ("verdict", .string("fine")), ("as_of", .string("today")), ("lines", .string("none")),
    ("digest", .string("sha256:1")), ("more", .boolean(true)), ("options", ["readings": .array([])]),
  ]

  @Test("refuses what a record cannot be", arguments: wrong)
  func refusesWhatARecordCannotBe(key: String, value: JSONValue) throws {
    var check = try Self.check()
    let record = try RecordedCase.one("items: [{ chip: H20 }]").record.json
    check.check(record)
    #expect(check.mistakes == [])
    check.check(record.with(key, value))
    #expect(check.mistakes.count == 1, "\(check.mistakes)")
  }
}
