/// Bytes in lower-case hexadecimal digits, two a byte.
package enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  package static func text(of bytes: some Sequence<UInt8>) -> String {
    var letters: [UInt8] = []
    for byte in bytes {
      letters.append(digits[Int(byte >> 4)])
      letters.append(digits[Int(byte & 0x0F)])
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// - Returns: nil where the text has an odd length or anything but lower-case digits.
  package static func bytes(of text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    var high: UInt8?
    for letter in text {
      guard let digit = value(of: letter) else { return nil }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return bytes
  }

  private static func value(of letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): letter - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
