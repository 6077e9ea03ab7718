/// The code page 1252: Latin-1 with letters and signs in the place of the second set of controls.
enum Windows1252 {
  /// The scalars of 0x80 to 0x9F; 0 where the code page leaves a hole.
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0, 0x017E, 0x0178,
  ]

  /// The text up to the first byte that the code page leaves open.
  static func decode(_ bytes: [UInt8]) -> DecodedText {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      guard let scalar = scalar(byte) else { return DecodedText(text: String(text), badByte: byte) }
      text.append(scalar)
    }
    return DecodedText(text: String(text), badByte: nil)
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let value = upper[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}
