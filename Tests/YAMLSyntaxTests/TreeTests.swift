import Diagnostics
import Testing
import YAMLSyntax

struct TreeTests {
  private func compose(_ text: String) -> Composition {
    YAMLComposer.compose(SourceFile(path: "t.yaml", text: text))
  }

  @Test(arguments: [
    "NO", "3E001", "8471.50", "~", "null", "true", "0x1F", "2024-01-01", ".inf", "=", "1_000",
  ])
  func everyScalarIsText(written: String) throws {
    let root = try #require(compose("a: \(written)\n").root)
    #expect(try root.at("a").text().value == written)
  }

  @Test(arguments: [
    ("b: 1\na: 2\n", "{b: 1, a: 2}"),
    ("- a\n- - b\n  - c\n", "[a, [b, c]]"),
    ("a:\n- b\n- c: d\n", "{a: [b, {c: d}]}"),
    ("a: [b, {c: d}, e: f]\n", "{a: [b, {c: d}, {e: f}]}"),
    ("a:\nb:\n", "{a: , b: }"),
    ("# c\na: b # c\n# c\n", "{a: b}"),
    ("---\na: b\n...\n", "{a: b}"),
    ("a: b\n  c\n", "{a: b c}"),
    ("a: >\n  b\n  c\n", "{a: b c\n}"),
    ("a: |\n  b\n  c\n", "{a: b\nc\n}"),
    ("a: 'it''s'\n", "{a: it's}"),
    ("\"a\": \"\\u00e9\\n\"\n", "{a: é\n}"),
    ("? a\n: b\n", "{a: b}"),
    ("a: \"<<\"\n'<<': b\n", "{a: <<, <<: b}"),
    ("a\r\n", "a"),
  ])
  func theTreeIsWhatIsWritten(written: String, outline: String) {
    let composition = compose(written)
    #expect(composition.root?.outline == outline)
    #expect(composition.diagnostics == [])
  }

  @Test(arguments: [
    ("{\"a\": [1, 2.50, true, null], \"b\": {}}", "{a: [1, 2.50, true, null], b: {}}"),
    ("{\"u\": \"http:\\/\\/x\", \"t\":\"\\t\"}", "{u: http://x, t: \t}"),
    ("{\n\t\"a\":\t1\n}\n", "{a: 1}"),
    ("{\"a\":1,\"b\":[]}", "{a: 1, b: []}"),
  ])
  func jsonIsRead(written: String, outline: String) {
    let composition = compose(written)
    #expect(composition.root?.outline == outline)
    #expect(composition.diagnostics == [])
  }

  @Test(arguments: ["", "\n", "# only a comment\n", "\u{FEFF}", "\u{FEFF}# c\n"])
  func anEmptyTextHasNoTreeAndNothingWrong(text: String) {
    #expect(compose(text) == Composition(root: nil, diagnostics: []))
  }

  @Test func stylesAreKept() throws {
    let root = try #require(compose("a: b\nc: 'd'\ne: \"f\"\ng: |\n  h\ni: >\n  j\n").root)
    let styles = try ["a", "c", "e", "g", "i"].map { try root.at($0).text().style }
    #expect(styles == YAMLText.Style.allCases)
  }

  @Test func aMissingKeyIsNil() throws {
    guard case .mapping(let mapping) = compose("a: b\n").root else {
      Issue.record("no mapping")
      return
    }
    #expect(mapping["b"] == nil)
    #expect(mapping.entry("a")?.key.value == "a")
  }
}
