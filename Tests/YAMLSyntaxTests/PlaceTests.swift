import Diagnostics
import TestSupport
import Testing
import YAMLSyntax

struct PlaceTests {
  /// The text under `a`, whatever stands around it.
  private func text(_ marked: MarkedText) throws -> YAMLText {
    let composition = YAMLComposer.compose(marked.file)
    #expect(composition.diagnostics == [])
    return try #require(composition.root).at("a").text()
  }

  @Test(arguments: [
    "a: 1️⃣b c2️⃣\n",
    "a: 1️⃣b2️⃣ # c\nd: e\n",
    "é出: x\na: 1️⃣出口管制2️⃣ # 出\n",
    "x: 😀😀\r\na: 1️⃣b2️⃣\r\nc: d\r\n",
    "a: 1️⃣b\n  c2️⃣\nd: e\n",
    "{\"é\": 1, \"a\": 1️⃣b2️⃣}",
    "a: 1️⃣b2️⃣",
    "\u{FEFF}a: 1️⃣b2️⃣\n",
    "x: y\u{85} z\u{2028} w\na: 1️⃣b2️⃣\n",
    "a:1️⃣2️⃣\nb: c\n",
  ])
  func aPlainTextIsItsOwnSource(written: String) throws {
    let marked = MarkedText(written)
    let text = try text(marked)
    #expect(text.range == (try marked.range(1, 2)))
    #expect(text.source == text.range)
  }

  @Test(arguments: ["a: 1️⃣'b é'2️⃣\n", "a: 1️⃣\"b\n  c\"2️⃣ # d\n", "{a: 1️⃣\"b\"2️⃣}"])
  func aQuotedTextHasItsQuotesAndNoSource(written: String) throws {
    let marked = MarkedText(written)
    let text = try text(marked)
    #expect(text.range == (try marked.range(1, 2)))
    #expect(text.source == nil)
  }

  @Test(arguments: [
    "a: 1️⃣|\n2️⃣  b\n  é c3️⃣\n\n\nd: e\n",
    "a: 1️⃣|-  # comment\n2️⃣  b3️⃣\n# comment\nd: e\n",
    "a: 1️⃣|\r\n2️⃣  b\r\n  c3️⃣\r\nd: e\r\n",
    "a: 1️⃣|+\n2️⃣\n  b3️⃣",
    "a: 1️⃣|2️⃣3️⃣\nd: e\n",
    "a: 1️⃣|2️⃣3️⃣",
    "a: 1️⃣|2️⃣3️⃣\n\n\n",
  ])
  func aLiteralTextIsReadableInPlace(written: String) throws {
    let marked = MarkedText(written)
    let text = try text(marked)
    #expect(text.range == (try marked.range(1, 3)))
    #expect(text.source == (try marked.range(2, 3)))
  }

  @Test func aFoldedTextHasNoSource() throws {
    let marked = MarkedText("a: 1️⃣>\n  b\n  c2️⃣\n\nd: e\n")
    let text = try text(marked)
    #expect(text.range == (try marked.range(1, 2)))
    #expect(text.source == nil)
  }

  @Test(arguments: [
    "a:\n  1️⃣b: c\n  d: e2️⃣\n\n# comment\nf: g\n",
    "a:\n  1️⃣- b\n  - c2️⃣\n\nf: g\n",
    "a:\n1️⃣- b\n- c:2️⃣\nf: g\n",
    "a: 1️⃣[b, 出\n ]2️⃣ # c\n",
    "a: 1️⃣{b: c}2️⃣\n",
    "a: 1️⃣[]2️⃣\n",
    "a:\n  1️⃣b: |\n    c\n    d2️⃣\n\n\nf: g\n",
  ])
  func aCollectionEndsWithWhatIsInIt(written: String) throws {
    let marked = MarkedText(written)
    let root = try #require(YAMLComposer.compose(marked.file).root)
    #expect(try root.at("a").range == (try marked.range(1, 2)))
  }

  @Test func aKeyHasAPlace() throws {
    let marked = MarkedText("出: x\n1️⃣\"a b\"2️⃣: y\n")
    guard case .mapping(let mapping) = YAMLComposer.compose(marked.file).root else {
      Issue.record("no mapping")
      return
    }
    #expect(mapping.entry("a b")?.key.range == (try marked.range(1, 2)))
  }

  @Test func placesAreRightFarIntoALongLine() throws {
    let filling = String(repeating: "出x", count: 400)
    let marked = MarkedText("{x: \(filling), a: 1️⃣b2️⃣}")
    #expect(try text(marked).range == (try marked.range(1, 2)))
  }
}
