/// The anchor and the tag before a node, which libyaml counts as part of it.
struct NodeProperties {
  /// Each of them, in byte offsets.
  let ranges: [Range<Int>]
  /// Where the node itself begins.
  let nodeStart: Int

  /// Finds them from where libyaml says the node lies.
  init(_ span: Range<Int>, in places: TextPlaces) {
    var ranges: [Range<Int>] = []
    var offset = span.lowerBound
    scan: while offset < span.upperBound {
      switch places.bytes[offset] {
      case UInt8(ascii: "&"), UInt8(ascii: "!"):
        let end = Self.end(offset, before: span.upperBound, in: places.bytes)
        ranges.append(offset..<end)
        offset = end
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        offset += 1
      case UInt8(ascii: "#"):
        offset = min(places.lineEnd(offset), span.upperBound)
      default:
        break scan
      }
    }
    self.ranges = ranges
    self.nodeStart = offset
  }

  private static func end(_ start: Int, before limit: Int, in bytes: [UInt8]) -> Int {
    bytes[start..<limit].firstIndex { byte in
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
      default: false
      }
    } ?? limit
  }
}
