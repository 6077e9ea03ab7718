import Diagnostics

/// Turns libyaml's counts and byte offsets into places.
///
/// The time it takes does not depend on the length of a line: a file of JSON may be one line.
struct TextPlaces: Sendable {
  let path: String
  let bytes: [UInt8]
  // INVARIANT: the three tables ascend; a line's two starts have the same index.
  private let lineBytes: [Int]
  private let lineScalars: [Int]
  /// The byte offset of each `stride`th scalar.
  private let checkpoints: [Int]
  /// The scalars before libyaml's zero: one if the text begins with a byte order mark.
  private let origin: Int
  private static var stride: Int { 16 }

  /// Counts a text once.
  init(_ file: SourceFile) {
    path = file.path
    bytes = Array(file.text.utf8)
    origin = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 1 : 0
    var lineBytes = [0]
    var lineScalars = [0]
    var checkpoints: [Int] = []
    var scalar = 0
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if scalar % Self.stride == 0 { checkpoints.append(offset) }
      scalar += 1
      if byte == UInt8(ascii: "\n") {
        lineBytes.append(offset + 1)
        lineScalars.append(scalar)
      }
    }
    // The end of the text has a place too.
    lineScalars.append(scalar + 1)
    if scalar % Self.stride == 0 { checkpoints.append(bytes.count) }
    self.lineBytes = lineBytes
    self.lineScalars = lineScalars
    self.checkpoints = checkpoints
  }

  /// The number of lines; a line break at the very end does not open another.
  var lineCount: Int { lineBytes.last == bytes.count ? lineBytes.count - 1 : lineBytes.count }

  /// The first line of more scalars than this, its line break left out.
  func firstLine(longerThan limit: Int) -> Int? {
    lineBytes.indices.first { lineScalars[$0 + 1] - lineScalars[$0] - 1 > limit }.map { $0 + 1 }
  }

  /// The byte offset of one of libyaml's counts.
  func byte(mark: Int) -> Int {
    let scalar = mark + origin
    let index = scalar / Self.stride
    guard index < checkpoints.count else { return bytes.count }
    var offset = checkpoints[index]
    for _ in 0..<(scalar % Self.stride) { offset = next(offset) }
    return offset
  }

  /// The offset of the scalar after the one at an offset.
  func next(_ offset: Int) -> Int {
    var offset = min(offset + 1, bytes.count)
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  /// Whether a tab stands at an offset.
  func isTab(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset] == UInt8(ascii: "\t") }

  /// The offset at which the line of an offset ends, before its line break.
  func lineEnd(_ offset: Int) -> Int {
    bytes[offset...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count
  }

  /// The place of a byte offset.
  func position(_ offset: Int) -> SourcePosition {
    let line = Self.last(in: lineBytes, notAfter: offset)
    let checkpoint = Self.last(in: checkpoints, notAfter: offset)
    var scalar = checkpoint * Self.stride
    var walked = checkpoints[checkpoint]
    while walked < offset {
      walked = next(walked)
      scalar += 1
    }
    return SourcePosition(line: line + 1, column: scalar - lineScalars[line] + 1, offset: offset)
  }

  /// The range of two byte offsets.
  func range(_ offsets: Range<Int>) -> SourceRange {
    SourceRange(path: path, start: position(offsets.lowerBound), end: position(offsets.upperBound))
  }

  /// The first character of a line, counted from 1.
  func startOfLine(_ line: Int) -> SourceRange {
    let start = lineBytes[line - 1]
    return range(start..<next(start))
  }

  /// The character at an offset; empty at the end of a line.
  func character(_ offset: Int) -> SourceRange {
    range(offset..<max(offset, min(next(offset), lineEnd(offset))))
  }

  /// The text between two byte offsets.
  func text(_ offsets: Range<Int>) -> String { String(decoding: bytes[offsets], as: UTF8.self) }

  private static func last(in table: [Int], notAfter offset: Int) -> Int {
    var low = 0
    var high = table.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if table[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
