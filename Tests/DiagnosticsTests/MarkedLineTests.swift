import Diagnostics
import Testing

struct MarkedLineTests {
  /// The rows of an excerpt from the first underline on, without the gutter.
  private func rows(
    _ text: String, _ primary: String, _ label: String?, _ others: [(String, String)] = [],
  ) throws -> [String] {
    let file = SourceFile(path: "r", text: text)
    let diagnostic = Diagnostic(
      code: .unknownFact, message: "m", range: try file.range(of: primary), label: label,
      labels: try others.map { .init(range: try file.range(of: $0.0), text: $0.1) })
    let rows = DiagnosticRenderer(file).render(diagnostic).split(separator: "\n").dropFirst(4)
    return rows.map { String($0.dropFirst(4)) }
  }

  @Test func wordsOfSeveralLabelsHangFromRightToLeft() throws {
    #expect(
      try rows("one two three", "three", "third", [("one", "first"), ("two", "second")]) == [
        "--- --- ^^^^^ third",
        "|   second",
        "first",
      ])
  }

  @Test func thePrimaryMayHangToo() throws {
    #expect(try rows("one two", "one", "first", [("two", "second")]) == ["^^^ --- second", "first"])
  }

  @Test func wordsOfOverlappingPlacesAllHang() throws {
    #expect(try rows("a or b", "or", "here", [("a or b", "all")]) == ["--^^--", "| here", "all"])
  }

  @Test func twoLabelsOfOnePlaceHangUnderEachOther() throws {
    #expect(try rows("abc", "abc", "one", [("abc", "two")]).count == 3)
  }

  @Test func wideCharactersTakeTwoColumns() throws {
    #expect(try rows("出口 管制 x", "管制", "here") == ["     ^^^^ here"])
  }

  @Test func combiningCharactersTakeNone() throws {
    #expect(try rows("e\u{301}e\u{301} x", "x", "here") == ["   ^ here"])
  }

  @Test func superscriptsTakeOne() throws {
    #expect(try rows("mm² x", "x", nil) == ["    ^"])
  }

  @Test func aTabTakesOne() throws {
    #expect(try rows("a\tb", "b", nil) == ["  ^"])
  }

  @Test func aRangeOverLinesUnderlinesItsFirstToTheEnd() throws {
    #expect(try rows("a: one\nb: two", "one\nb", "from here") == ["   ^^^ from here"])
  }

  @Test(arguments: [0..<0, 3..<3, 3..<4])
  func anEmptyPlaceIsStillSeen(offsets: Range<Int>) {
    let file = SourceFile(path: "r", text: "abc\n")
    let rendered = DiagnosticRenderer(file).render(
      Diagnostic(code: .tab, message: "m", range: file.range(offsets)))
    #expect(rendered.filter { $0 == "^" }.count == 1)
  }

  @Test func aVeryLongLineIsShownAroundThePlace() throws {
    let filling = String(repeating: "x", count: 10_000)
    let file = SourceFile(path: "r", text: filling + " here " + filling)
    let diagnostic = Diagnostic(code: .tab, message: "m", range: try file.range(of: "here"), label: "l")
    let rows = DiagnosticRenderer(file).render(diagnostic).split(separator: "\n").suffix(2)
    let shown = String(repeating: "x", count: 39) + " here " + String(repeating: "x", count: 115)
    #expect(rows.map { $0.dropFirst(4) } == ["…\(shown)…", "\(String(repeating: " ", count: 41))^^^^ l"])
  }

  @Test func aPlaceOutsideTheShownPartPointsAtItsEnd() throws {
    let text = "here" + String(repeating: "出", count: 5_000) + "there"
    let row = try rows(text, "here", nil, [("there", "t")])[0]
    #expect(row == "^^^^" + String(repeating: " ", count: 157) + "- t")
  }
}
