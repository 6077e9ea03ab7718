/// Names of slices of a partitioned NVIDIA circuit, such as `1g.5gb` or `mig-3g.20gb`.
enum MIGProfile {
  /// Whether a text names such a slice: digits, `g.`, digits, `gb`.
  static func occurs(in text: String) -> Bool {
    let bytes = Array(text.lowercased().utf8)
    return bytes.indices.contains { index in
      guard isDigit(bytes, index) else { return false }
      var next = index
      while isDigit(bytes, next) { next += 1 }
      guard bytes.dropFirst(next).starts(with: Array("g.".utf8)) else { return false }
      next += 2
      let size = next
      while isDigit(bytes, next) { next += 1 }
      return next > size && bytes.dropFirst(next).starts(with: Array("gb".utf8))
    }
  }

  private static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
    index < bytes.count && (0x30...0x39).contains(bytes[index])
  }
}
