import AuditTrail
import Testing

struct CanonicalStringTests {
  /// The string of RFC 8785 section 3.2.2, with each of its escapes undone.
  @Test func theExampleOfTheStandardIsWrittenAsThere() {
    let text = "\u{20AC}$\u{0F}\u{0A}A'\u{42}\u{22}\u{5C}\u{5C}\u{22}/"
    #expect(JSONValue.string(text).canonical == #""€$\u000f\nA'B\"\\\\\"/""#)
  }

  @Test(arguments: [
    ("\u{08}", #""\b""#), ("\u{09}", #""\t""#), ("\u{0A}", #""\n""#), ("\u{0C}", #""\f""#),
    ("\u{0D}", #""\r""#), ("\"", #""\"""#), ("\\", #""\\""#),
  ])
  func whatHasAShortEscapeUsesIt(text: String, written: String) {
    #expect(JSONValue.string(text).canonical == written)
  }

  @Test(arguments: [
    ("\u{00}", #""\u0000""#), ("\u{07}", #""\u0007""#), ("\u{0B}", #""\u000b""#), ("\u{0E}", #""\u000e""#),
    ("\u{10}", #""\u0010""#), ("\u{1A}", #""\u001a""#), ("\u{1F}", #""\u001f""#),
  ])
  func otherControlCharactersUseFourLowerCaseDigits(text: String, written: String) {
    #expect(JSONValue.string(text).canonical == written)
  }

  @Test func carriageReturnAndLineFeedAreTwoCharacters() {
    #expect(JSONValue.string("a\r\nb").canonical == #""a\r\nb""#)
  }

  @Test func nothingBelowASpaceIsLeftAsItIs() {
    for code in UInt8(0)..<0x20 {
      let written = JSONValue.string(String(UnicodeScalar(code))).canonical
      #expect(written.utf8.allSatisfy { $0 >= 0x20 }, "U+\(String(code, radix: 16))")
    }
  }

  @Test(arguments: [
    " ", "/", "'", "<", "\u{7F}", "\u{80}", "\u{85}", "é", "mm²", "芯片", "\u{2028}", "\u{FEFF}", "\u{FFFF}",
    "😀",
    "\u{10FFFF}",
  ])
  func nothingElseIsEscaped(text: String) {
    #expect(Array(JSONValue.string(text).canonical.utf8) == Array("\"\(text)\"".utf8))
  }

  @Test(arguments: ["\u{E9}", "e\u{301}", "\u{FB33}", "\u{5D3}\u{5BC}", "\u{1E9B}\u{323}"])
  func textIsNotNormalised(text: String) {
    #expect(
      JSONValue.string(text).canonical.unicodeScalars.dropFirst().dropLast().elementsEqual(
        text.unicodeScalars))
  }

  @Test func twoSpellingsOfOneLetterAreTwoValues() {
    #expect(JSONValue.string("\u{E9}") != JSONValue.string("e\u{301}"))
  }
}
