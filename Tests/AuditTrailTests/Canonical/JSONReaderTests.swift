import Testing

@testable import AuditTrail

struct JSONReaderTests {
  private static func read(_ text: String) throws -> JSONValue { try JSONReader.read(Array(text.utf8)) }

  @Test func whatIsWrittenIsReadAgain() throws {
    let record = FilledRecord.record().json
    #expect(try Self.read(record.canonical) == record)
    #expect(try Self.read(record.pretty) == record)
  }

  @Test(arguments: [
    (#""\u00e9\n\/\ud83d\ude00\"""#, "\u{E9}\n/\u{1F600}\""), (#""\u0000""#, "\u{0}"), (#""""#, ""),
  ])
  func escapesAreResolved(_ text: String, _ value: String) throws {
    #expect(try Self.read(text).text.map { Array($0.utf8) } == Array(value.utf8))
  }

  @Test(arguments: ["0", "-1", "9007199254740991", " [ true , false , null , { } ] "])
  func soundTextsAreRead(_ text: String) throws {
    #expect(try Self.read(text).canonical == text.filter { $0 != " " })
  }

  @Test(arguments: [
    "", " ", "{", "[1,]", "[1 2]", #"{"a":1,}"#, #"{"a" 1}"#, #"{a:1}"#, "1 1", "tru", "nul", "TRUE", "1.0",
    "1e3", "01", "-0", "-", "+1", "9007199254740992", #""\x""#, #""\u12""#, #""\ud800""#, #""\udc00""#,
    #""\ud800\u0041""#, #""\u+123""#, "\"a", "\"a\nb\"", "\u{FEFF}1", "'a'", "NaN", "]",
  ])
  func unsoundTextsAreRefused(_ text: String) {
    #expect(throws: JSONReader.Fault.self) { try Self.read(text) }
  }

  @Test func aKeyThatStandsTwiceIsRefused() {
    #expect(throws: JSONReader.Fault(offset: 1, reason: "a key of the object stands twice")) {
      try Self.read(#"[{"a":1,"b":2,"a":1}]"#)
    }
  }

  /// Swift calls the two the same; RFC 8785 does not.
  @Test func keysThatOnlyLookTheSameAreTwo() throws {
    #expect(try Self.read("{\"\u{E9}\":1,\"e\u{301}\":2}").canonical.utf8.count == 16)
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: JSONReader.Fault.self) { try JSONReader.read([0x22, 0xFF, 0x22]) }
    #expect(throws: JSONReader.Fault.self) { try JSONReader.read([0x22, 0xED, 0xA0, 0x80, 0x22]) }
  }

  @Test func nestingHasALimit() throws {
    let deep = { (count: Int) in String(repeating: "[", count: count) + String(repeating: "]", count: count) }
    #expect(throws: Never.self) { try Self.read(deep(JSONReader.deepest)) }
    #expect(throws: JSONReader.Fault.self) { try Self.read(deep(100_000)) }
  }
}
