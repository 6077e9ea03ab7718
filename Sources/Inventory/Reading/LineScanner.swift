import Diagnostics

/// The lines of a text, one after the other, each byte with its place.
struct LineScanner: Sequence, IteratorProtocol {
  /// A line without its line break.
  struct Line {
    let bytes: [PlacedByte]
    /// Whether the text ends here without a line break.
    let isCut: Bool
  }

  private let bytes: [UInt8]
  private var offset = 0
  private var number = 0

  init(_ file: SourceFile) { bytes = Array(file.text.utf8) }

  /// The next line; nil at the end.
  mutating func next() -> Line? {
    guard offset < bytes.count else { return nil }
    number += 1
    var line: [PlacedByte] = []
    var column = 0
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      // Columns count characters, not bytes.
      if bytes[offset] & 0xC0 != 0x80 { column += 1 }
      line.append(
        PlacedByte(byte: bytes[offset], place: SourcePosition(line: number, column: column, offset: offset)))
      offset += 1
    }
    let isCut = offset == bytes.count
    offset += 1
    if line.last?.byte == UInt8(ascii: "\r") { line.removeLast() }
    return Line(bytes: line, isCut: isCut)
  }
}
