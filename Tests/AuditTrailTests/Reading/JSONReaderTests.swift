import AuditTrail
import TestSupport
import Testing

struct JSONReaderTests {
  private func read(_ text: String) -> String? { (try? JSONReader.value(of: text.file))?.canonical }

  private func reason(_ text: String) -> JSONRefusal? {
    refusal { () throws(JSONRefusal) in try JSONReader.value(of: text.file) }
  }

  @Test(arguments: [
    ("{}", "{}"), ("[]", "[]"), (#""""#, #""""#), ("null", "null"), ("true", "true"), ("false", "false"),
    ("0", "0"), ("-1", "-1"), ("10", "10"),
    ("9007199254740991", "9007199254740991"), ("-9007199254740991", "-9007199254740991"),
    (" \t\r\n[ 1 , 2 ]\n", "[1,2]"), (#" { "a" : { } , "b" : [ ] } "#, #"{"a":{},"b":[]}"#),
    (#"{"b":1,"a":2}"#, #"{"a":2,"b":1}"#),
    (#""\"\\\/\b\f\n\r\t""#, #""\"\\/\b\f\n\r\t""#),
    (#""\u0041\u00e9\u00E9\u20ac""#, #""Aéé€""#), (#""\ud83d\ude00""#, "\"\u{1F600}\""),
    (#""\uD83D\uDE00""#, "\"\u{1F600}\""), (#""\uDBFF\uDFFF""#, "\"\u{10FFFF}\""),
    (#""\ud800\udc00""#, "\"\u{10000}\""),
    (#""\u0000""#, #""\u0000""#), ("\"\u{7F}\u{80}\u{FFFF}\"", "\"\u{7F}\u{80}\u{FFFF}\""),
    (#""\ue000\ufffe""#, "\"\u{E000}\u{FFFE}\""), (#"{"":0}"#, #"{"":0}"#),
    ("\"芯片 a very long text, longer than fits a word\"", "\"芯片 a very long text, longer than fits a word\""),
  ])
  func jsonIsRead(text: String, canonical: String) {
    #expect(read(text)?.file == canonical.file)
  }

  @Test(arguments: [
    ("", JSONRefusal.Reason.end, 0), (" ", .end, 1), ("[", .end, 1), ("[1", .end, 2), ("[1,", .end, 3),
    ("{", .end, 1), (#"{"a"#, .end, 3), (#"{"a""#, .end, 4), (#"{"a":"#, .end, 5), (#"{"a":1"#, .end, 6),
    (#""abc"#, .end, 4), (#""abc\"#, .end, 5), (#""\u00"#, .end, 5), ("tru", .end, 3), ("-", .end, 1),
    ("[1,]", .unexpected(0x5D), 3), ("[,1]", .unexpected(0x2C), 1), ("[1 2]", .unexpected(0x32), 3),
    (#"{"a":1,}"#, .unexpected(0x7D), 7), ("{a:1}", .unexpected(0x61), 1), ("{1:1}", .unexpected(0x31), 1),
    (#"{"a" 1}"#, .unexpected(0x31), 5), (#"{"a":}"#, .unexpected(0x7D), 5), ("{]", .unexpected(0x5D), 1),
    ("[}", .unexpected(0x7D), 1), ("'a'", .unexpected(0x27), 0), ("nul1", .unexpected(0x31), 3),
    ("True", .unexpected(0x54), 0), ("NaN", .unexpected(0x4E), 0), ("Infinity", .unexpected(0x49), 0),
    ("+1", .unexpected(0x2B), 0), (".5", .unexpected(0x2E), 0), ("--1", .unexpected(0x2D), 1),
    ("// c\n1", .unexpected(0x2F), 0), ("/* */1", .unexpected(0x2F), 0), ("\u{FEFF}1", .unexpected(0xEF), 0),
    ("\u{B}1", .unexpected(0x0B), 0), ("\u{A0}1", .unexpected(0xC2), 0),
    ("1 2", .trailing, 2), ("{}}", .trailing, 2), ("[]\0", .trailing, 2), ("nulla", .trailing, 4),
    ("1x", .trailing, 1),
    ("1.0", .fraction, 0), ("[1.5]", .fraction, 1), ("1e2", .fraction, 0), ("1E2", .fraction, 0),
    ("0.0", .fraction, 0),
    ("-0.0", .fraction, 0), ("56.0", .fraction, 0),
    ("01", .zero, 0), ("00", .zero, 0), ("-0", .zero, 0), ("-01", .zero, 0), ("[007]", .zero, 1),
    ("9007199254740992", .range, 0), ("-9007199254740992", .range, 0),
    ("[99999999999999999999999999]", .range, 1),
    (#"{"a":1,"a":1}"#, .duplicateKey, 12), (#"{"a":1,"b":2,"\u0061":3}"#, .duplicateKey, 23),
    (#"{"x":{"":1,"":2}}"#, .duplicateKey, 15),
    (#""\ud800""#, .surrogate, 1), (#""\udc00""#, .surrogate, 1), (#""\ud800\ud800""#, .surrogate, 1),
    (#""\udc00\udc00""#, .surrogate, 1),
    (#""\ud800a""#, .surrogate, 1), (#""\ud83d\n""#, .surrogate, 1), (#""a\udc00\ud800""#, .surrogate, 2),
    (#""\x41""#, .escape, 1), (#""\U0041""#, .escape, 1), (#""\'""#, .escape, 1), (#""\u00g0""#, .escape, 5),
    (#""\u+041""#, .escape, 3), (#""\u 041""#, .escape, 3), (#""\u-041""#, .escape, 3),
    ("\"a\nb\"", .controlCharacter, 2), ("\"\t\"", .controlCharacter, 1), ("\"\0\"", .controlCharacter, 1),
    ("\"\\n\u{1F}\"", .controlCharacter, 3),
  ])
  func whatIsNotStrictJSONIsRefusedWithPlaceAndReason(text: String, expected: JSONRefusal.Reason, offset: Int)
  {
    let found = reason(text)
    #expect(found?.reason == expected)
    #expect(found?.offset == offset)
  }

  /// Overlong forms, a surrogate, a byte that continues nothing, one broken off, and beyond U+10FFFF.
  @Test(
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0x80], [0xE2, 0x82], [0xF4, 0x90, 0x80, 0x80],
      [0xFF],
    ] as [[UInt8]])
  func bytesThatAreNoTextAreRefused(bad: [UInt8]) {
    for start in [#""abc"#, #""\n"#] {
      let found = refusal { () throws(JSONRefusal) in try JSONReader.value(of: start.file + bad + "\"".file) }
      #expect(found?.reason == .notUTF8)
      #expect(found?.offset == 1)
    }
  }

  @Test func keysThatLookTheSameAreTwoKeys() {
    #expect(read("{\"\u{E9}\":1,\"e\u{301}\":2}") != nil)
  }

  @Test func nestingIsReadAsDeepAsTheLimit() {
    let depth = JSONReader.deepest
    for (open, close) in [("[", "]"), (#"{"a":["#, "]}")] {
      let levels = depth / open.filter { "[{".contains($0) }.count
      let text = String(repeating: open, count: levels) + String(repeating: close, count: levels)
      #expect(reason(text) == nil)
      #expect(reason("[\(text)]")?.reason == .depth)
    }
    #expect(reason(String(repeating: "[", count: 1_000_000))?.reason == .depth)
  }

  @Test func aFlatListIsNotDeep() {
    #expect(reason("[" + String(repeating: "[],", count: 1000) + "{}]") == nil)
  }

  @Test func placesInAPartOfAFileCountFromThePart() throws {
    let lines = "[1]\n[x]\n".file
    #expect(try JSONReader.value(of: lines[0..<3]).elements?.count == 1)
    #expect(refusal { () throws(JSONRefusal) in try JSONReader.value(of: lines[4..<7]) }?.offset == 1)
  }

  @Test func partsOfAValueAreFoundByKey() throws {
    let value = try JSONReader.value(of: #"{"é":[7],"b":"text"}"#.file)
    #expect(value["é"]?.elements?.first?.integer == 7)
    #expect(value["b"]?.text == "text")
    #expect(value["e\u{301}"] == nil)
    #expect(value["b"]?["c"] == nil)
  }
}
