import Diagnostics
import TestSupport
import Testing
import YAMLSyntax

/// JSON gives the tree that YAML gives, and is what RFC 8259 says and nothing else.
struct JSONTests {
  @Test(
    arguments: [
      (#"{"a": "b"}"#, "{a: b}"), (#"[1, 2.50, -0, 1e3, 1E+03]"#, "[1, 2.50, -0, 1e3, 1E+03]"),
      (#"{"country": "NO", "eccn": "3E001", "n": 017.5}"#, nil),
      (#"[true, false, null]"#, "[true, false, null]"),
      (#"["\u00e9\ud83d\ude00\/\n"]"#, "[é😀/\n]"), ("[]", "[]"), (" \r\n\t{} ", "{}"), (#""x""#, "x"),
      ("12345678901234567890.10", "12345678901234567890.10"), (#"{"": 1}"#, "{: 1}"),
    ])
  func isReadAsItIsWritten(text: String, outline: String?) {
    let composition = JSONComposer.compose(SourceFile(path: "case.json", text: text))
    #expect(composition.root?.outline == outline)
    #expect(composition.diagnostics.isEmpty == (outline != nil))
  }

  @Test func wordsAndNumbersArePlainAndStringsQuoted() throws {
    let root = try #require(
      JSONComposer.compose(SourceFile(path: "case.json", text: #"{"a": null, "b": "null", "c": 1}"#)).root)
    #expect(try root.at("a").text().style == .plain)
    #expect(try root.at("b").text().style == .doubleQuoted)
    #expect(try root.at("c").text().style == .plain)
  }

  @Test(
    arguments: [
      "{1️⃣'a': 1}", "[1 1️⃣2]", "[11️⃣,]", #"{"a": 11️⃣,}"#, #"{"a" 1️⃣1}"#, #"{"a": 1️⃣}"#, "[1️⃣01]", "[1️⃣1.]",
      "[1️⃣+1]", "[1️⃣.5]", "[1️⃣NaN]", "[1️⃣Infinity]", "[1️⃣True]", "[1️⃣undefined]", "[\"a1️⃣\n\"]", "[1️⃣",
      #"{"a": [1, 21️⃣"#, #"[1️⃣"abc"#, #"["1️⃣\x"]"#, #"["1️⃣\ud800"]"#, #"["1️⃣\u12"]"#, "{} 1️⃣{}",
      "[] 1️⃣// remark", "[1, 1️⃣# 2\n]", "[1️⃣1e]", "[1️⃣-]", "[01️⃣x10]", "[11️⃣_000]",
    ])
  func anythingElseIsRefusedWithItsPlace(marked: String) throws {
    let text = MarkedText(marked)
    let composition = JSONComposer.compose(text.file)
    #expect(composition.root == nil)
    #expect(composition.diagnostics.count == 1)
    #expect(composition.diagnostics.first?.code == .jsonSyntax)
    #expect(composition.diagnostics.first?.range?.start == (try text.place(1)), "\(composition.diagnostics)")
  }

  @Test func aKeyGivenTwiceIsRefusedWithBothPlaces() throws {
    let text = MarkedText(#"{1️⃣"a": 1, "b": {"c": 1, 3️⃣"\u0063": 2}, 2️⃣"a": 2}"#)
    let found = JSONComposer.compose(text.file).diagnostics
    #expect(found.map(\.code) == [.duplicateKey, .duplicateKey])
    let places = [try text.place(3), try text.place(2)]
    #expect(found.map { $0.range?.start } == places)
    #expect(found.last?.labels.first?.range.start == (try text.place(1)))
  }

  @Test func placesAreThoseOfTheFile() throws {
    let text = MarkedText("{\n  \"出口\": [1️⃣\"a\"2️⃣,\r\n  3️⃣1.504️⃣]\n}\n")
    guard case .sequence(let list) = try #require(JSONComposer.compose(text.file).root).at("出口") else {
      throw NoList()
    }
    let ranges = [try text.range(1, 2), try text.range(3, 4)]
    #expect(list.elements.map(\.range) == ranges)
  }

  @Test func limitsHold() {
    func codes(_ text: String, _ limits: Limits) -> [DiagnosticCode] {
      JSONComposer.compose(SourceFile(path: "a.json", text: text), limits: limits).diagnostics.map(\.code)
    }
    #expect(codes("[[[]]]", Limits(depth: 3)) == [])
    #expect(codes("[[[]]]", Limits(depth: 2)) == [.tooDeepOrLong])
    #expect(codes("[1, 2]", Limits(nodes: 3)) == [])
    #expect(codes("[1, 2]", Limits(nodes: 2)) == [.tooDeepOrLong])
    #expect(codes("[1, 2]", Limits(bytes: 5)) == [.fileTooLarge])
    #expect(codes(String(repeating: "[", count: 100_000), Limits()) == [.tooDeepOrLong])
  }

  @Test func hiddenCharactersCannotComeInByAnEscape() {
    for text in [#"["\u202e"]"#, #"["\ufeff"]"#, #"["\u0000"]"#, #"["\u001b"]"#] {
      let found = JSONComposer.compose(SourceFile(path: "a.json", text: text))
      #expect(found.diagnostics.map(\.code) == [.jsonSyntax], "\(text)")
    }
  }

  @Test func aBadLineCostsItselfAlone() {
    let file = SourceFile(
      path: "a.jsonl", text: "{\"a\": 1}\n\n{\"a\": 1,}\r\n  [2]\r\n{\"b\": 1, \"b\": 2}\n3")
    let lines = JSONComposer.composeLines(file)
    #expect(lines.map(\.line) == [1, 3, 4, 5, 6])
    #expect(
      lines.map { $0.composition.diagnostics.map { "\($0.code.rawValue) \($0.range?.start.line ?? 0)" } } == [
        [], ["L0951 3"], [], ["L0102 5"], [],
      ])
    #expect(lines.map { $0.composition.root?.outline } == ["{a: 1}", nil, "[2]", "{b: 1}", "3"])
  }

  @Test(arguments: SplitMix64.seeds)
  func anyTextIsReadOrRefused(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = Array("{}[]\":,\\u1e-+.ntf 0é\n".unicodeScalars)
    for _ in 0..<1_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<40, using: &random) { text.append(random.pick(letters)) }
      let file = SourceFile(path: "a.json", text: String(text))
      let read = JSONComposer.compose(file)
      for range in read.diagnostics.compactMap(\.range) {
        #expect(range.start <= range.end && range.end.offset <= file.text.utf8.count)
        #expect(file.position(atOffset: range.start.offset) == range.start, "\(file.text)")
      }
    }
  }

  struct NoList: Error {}
}
