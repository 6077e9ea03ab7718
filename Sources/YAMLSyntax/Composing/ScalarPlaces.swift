/// Where a scalar and its content lie, in byte offsets.
struct ScalarPlaces {
  /// With quotes or block header, without what libyaml counts after the last line.
  let whole: Range<Int>
  /// As in `YAMLText.source`.
  let source: Range<Int>?

  /// Finds them from where libyaml says the scalar lies.
  init(_ span: Range<Int>, style: YAMLText.Style, in places: TextPlaces) {
    switch style {
    case .plain:
      whole = span
      source = span
    case .singleQuoted, .doubleQuoted:
      whole = span
      source = nil
    case .literal, .folded:
      let content = Self.content(span, in: places)
      whole = span.lowerBound..<content.upperBound
      source = style == .literal ? content : nil
    }
  }

  /// The lines after the header; empty and right after the header if there are none.
  private static func content(_ span: Range<Int>, in places: TextPlaces) -> Range<Int> {
    let bytes = places.bytes
    let headerEnd = min(places.lineEnd(span.lowerBound), span.upperBound)
    var start = headerEnd
    if start < span.upperBound, bytes[start] == UInt8(ascii: "\r") { start += 1 }
    if start < span.upperBound, bytes[start] == UInt8(ascii: "\n") { start += 1 }
    var end = span.upperBound
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    if end > start { return start..<end }
    end = headerEnd
    while end > span.lowerBound + 1, isBlank(bytes[end - 1]) { end -= 1 }
    return end..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }
}
