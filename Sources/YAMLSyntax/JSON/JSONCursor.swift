import Diagnostics

/// A place that goes forward through bytes and knows its line and column.
struct JSONCursor {
  let path: String
  private let bytes: [UInt8]
  private let end: Int
  private(set) var here: SourcePosition

  /// Reads a part of a text.
  ///
  /// - Parameters:
  ///   - start: the place of the first byte that is read.
  ///   - end: the offset behind the last one.
  init(path: String, bytes: [UInt8], from start: SourcePosition, to end: Int) {
    self.path = path
    self.bytes = bytes
    self.end = end
    here = start
  }

  /// Whether a byte is white space between values.
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  /// The next byte; nil at the end.
  var peek: UInt8? { here.offset < end ? bytes[here.offset] : nil }

  /// Goes one byte on.
  mutating func advance() {
    let byte = bytes[here.offset]
    here =
      if byte == UInt8(ascii: "\n") {
        SourcePosition(line: here.line + 1, column: 1, offset: here.offset + 1)
      } else {
        SourcePosition(
          line: here.line, column: here.column + (byte & 0xC0 == 0x80 ? 0 : 1), offset: here.offset + 1)
      }
  }

  /// Goes on behind white space.
  mutating func skipSpace() {
    while let byte = peek, Self.isSpace(byte) { advance() }
  }

  /// From a place up to here.
  func range(from start: SourcePosition) -> SourceRange { SourceRange(path: path, start: start, end: here) }

  /// The next sign alone; no width at the end.
  var sign: SourceRange {
    var next = self
    if peek != nil { next.advance() }
    while let byte = next.peek, byte & 0xC0 == 0x80 { next.advance() }
    return next.range(from: here)
  }

  /// The next character, for messages.
  var character: Character? {
    guard let first = peek else { return nil }
    var letters = [first]
    var next = self
    next.advance()
    while let byte = next.peek, byte & 0xC0 == 0x80 {
      letters.append(byte)
      next.advance()
    }
    return String(decoding: letters, as: UTF8.self).first
  }
}
