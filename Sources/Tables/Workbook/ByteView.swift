/// Numbers in bytes, the lowest byte first.
struct ByteView {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Two bytes as a number; what lies behind the end counts as nothing.
  func two(_ place: Int) -> Int { byte(place) | byte(place + 1) << 8 }

  /// Four bytes as a number.
  func four(_ place: Int) -> Int { two(place) | two(place + 2) << 16 }

  private func byte(_ place: Int) -> Int { bytes.indices.contains(place) ? Int(bytes[place]) : 0 }
}
