#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#endif

/// GB 18030 as the C library of the system converts it: its table has tens of thousands of characters, and is kept there.
enum GB18030 {
  /// The text up to the first byte that could not be converted; nil where the system has no converter.
  static func decode(_ bytes: [UInt8]) -> DecodedText? {
    #if canImport(Glibc) || canImport(Musl)
      guard let converter = iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1) else {
        return nil
      }
      defer { iconv_close(converter) }
      // A byte becomes at most three of UTF-8: two of GB 18030 make one character of the basic plane.
      var output = [CChar](repeating: 0, count: 3 * bytes.count + 16)
      var input = bytes.map { CChar(bitPattern: $0) }
      var left = input.count
      var free = output.count
      input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
          var from = input.baseAddress
          var into = output.baseAddress
          _ = iconv(converter, &from, &left, &into, &free)
        }
      }
      let written = output[..<(output.count - free)].map { UInt8(bitPattern: $0) }
      // A lossy conversion does not count: whatever was not taken is shown.
      return DecodedText(
        text: String(decoding: written, as: UTF8.self), badByte: left == 0 ? nil : bytes[bytes.count - left])
    #else
      return nil
    #endif
  }
}
