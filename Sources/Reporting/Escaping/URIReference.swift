/// A path as a reference of RFC 3986: relative where the path is, `file:` where it is absolute.
enum URIReference {
  private static let unreserved = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// Every byte but letters, digits, `-._~` and `/` is written in percent, so that no reader takes it for syntax.
  static func of(path: String) -> String {
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if unreserved.contains(byte) || byte == UInt8(ascii: "/") {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return path.hasPrefix("/") ? "file://\(text)" : text
  }
}
