import Diagnostics
import Testing

struct SourceFileTests {
  @Test(arguments: ["a\nbc\n", "a\r\nbc\r\n", "a\nbc\r\n"])
  func aLineHasNoLineBreak(text: String) {
    let file = SourceFile(path: "p", text: text)
    #expect(file.line(1) == "a")
    #expect(file.line(2) == "bc")
    #expect(file.line(3) == "")
  }

  @Test(arguments: [-1, 0, 2])
  func thereIsNoLineOutsideTheText(number: Int) {
    #expect(SourceFile(path: "p", text: "a").line(number) == nil)
  }

  @Test func anEmptyTextHasOneEmptyLine() {
    let file = SourceFile(path: "p", text: "")
    #expect(file.line(1) == "")
    #expect(file.lineCount == 1)
  }

  @Test func theLastLineNeedsNoLineBreak() {
    #expect(SourceFile(path: "p", text: "a\nb").line(2) == "b")
  }

  @Test func columnsCountScalarsAndOffsetsCountBytes() {
    let file = SourceFile(path: "p", text: "x\né出口 y")
    #expect(file.position(atOffset: 11) == SourcePosition(line: 2, column: 5, offset: 11))
  }

  @Test func anOffsetPastTheEndIsTheEnd() {
    let file = SourceFile(path: "p", text: "ab")
    #expect(file.position(atOffset: 99) == SourcePosition(line: 1, column: 3, offset: 2))
  }

  @Test func rangesAreInTheOrderOfPathThenStartThenEnd() {
    let left = SourceFile(path: "a", text: "abc")
    let right = SourceFile(path: "b", text: "abc")
    let ordered = [left.range(0..<1), left.range(0..<2), left.range(1..<2), right.range(0..<1)]
    #expect(ordered.reversed().sorted() == ordered)
  }
}
