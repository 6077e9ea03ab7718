/// As much of some bytes as could be read as text.
struct DecodedText {
  let text: String
  /// The first byte that could not be read, behind that text.
  let badByte: UInt8?

  init(text: String, badByte: UInt8?) {
    self.text = text
    self.badByte = badByte
  }

  /// Reads bytes as UTF-8.
  init(utf8 bytes: [UInt8]) {
    if let text = String(validating: bytes, as: UTF8.self) {
      self.init(text: text, badByte: nil)
      return
    }
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
    self.init(
      text: String(decoding: bytes[..<offset], as: UTF8.self),
      badByte: bytes.indices.contains(offset) ? bytes[offset] : bytes.last)
  }
}
