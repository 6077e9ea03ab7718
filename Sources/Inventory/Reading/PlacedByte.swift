import Diagnostics

/// A byte with its place, since a line may be joined of several and a place is not counted anew for each.
struct PlacedByte: Sendable, Hashable {
  let byte: UInt8
  let place: SourcePosition

  /// Whether it is a blank, a tab or the first half of a line break.
  var isBlank: Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  /// From the first of some bytes to after the last.
  static func range(_ bytes: ArraySlice<PlacedByte>, path: String) -> SourceRange? {
    guard let first = bytes.first, let last = bytes.last else { return nil }
    // The end is the next byte on the same line; bytes that continue a character add no column.
    let end = SourcePosition(
      line: last.place.line, column: last.place.column + 1, offset: last.place.offset + 1)
    return SourceRange(path: path, start: first.place, end: end)
  }

  /// The text of some bytes.
  static func text(_ bytes: ArraySlice<PlacedByte>) -> String {
    String(decoding: bytes.map(\.byte), as: UTF8.self)
  }
}
