/// A text with a name: what a diagnostic points into.
///
/// `path` is as given by the user; it is printed and compared, never opened.
package struct SourceFile: Sendable, Hashable {
  /// The name the user gave.
  package let path: String
  /// The whole text, valid UTF-8 without a byte order mark.
  package let text: String
  // INVARIANT: the UTF-8 offsets at which lines start, ascending, the first 0.
  private let lineStarts: [Int]

  /// Names a text.
  package init(path: String, text: String) {
    var contiguous = text
    contiguous.makeContiguousUTF8()
    var starts = [0]
    for (offset, byte) in contiguous.utf8.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.path = path
    self.text = contiguous
    self.lineStarts = starts
  }

  /// The number of lines; a line break at the very end opens one more, empty.
  package var lineCount: Int { lineStarts.count }

  /// The line of this number, counted from 1, without its line break.
  package func line(_ number: Int) -> Substring? {
    guard number >= 1, number <= lineStarts.count else { return nil }
    let utf8 = text.utf8
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : utf8.count
    // Bytes, not characters: Swift reads \r\n as one character.
    if number < lineStarts.count, end > start, utf8[index(end - 1)] == UInt8(ascii: "\r") { end -= 1 }
    return text[index(start)..<index(end)]
  }

  /// The place of a UTF-8 byte offset; an offset past the end is the end.
  package func position(atOffset offset: Int) -> SourcePosition {
    let bounded = min(max(offset, 0), text.utf8.count)
    let line = lineNumber(at: bounded)
    let start = lineStarts[line - 1]
    let column = text.utf8[index(start)..<index(bounded)].count { !isContinuation($0) } + 1
    return SourcePosition(line: line, column: column, offset: bounded)
  }

  /// The range between two UTF-8 byte offsets.
  package func range(_ offsets: Range<Int>) -> SourceRange {
    SourceRange(
      path: path,
      start: position(atOffset: offsets.lowerBound),
      end: position(atOffset: offsets.upperBound))
  }

  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.utf8.startIndex, offsetBy: offset)
  }

  private func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
