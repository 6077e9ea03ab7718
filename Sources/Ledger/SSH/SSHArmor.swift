import AuditTrail

/// Base64 between a line that begins it and a line that ends it, as OpenSSH writes keys and signatures.
enum SSHArmor: String {
  case privateKey = "OPENSSH PRIVATE KEY"
  case signature = "SSH SIGNATURE"

  /// Letters in a line, by the habit of OpenSSH.
  private static let width = 70

  private var begin: String { "-----BEGIN \(rawValue)-----" }
  private var end: String { "-----END \(rawValue)-----" }

  func text(around bytes: [UInt8]) -> String {
    let letters = Array(Base64.text(of: bytes).utf8)
    let lines = stride(from: 0, to: letters.count, by: Self.width).map {
      String(decoding: letters[$0..<min($0 + Self.width, letters.count)], as: UTF8.self)
    }
    return ([begin] + lines + [end]).map { $0 + "\n" }.joined()
  }

  /// Reads what stands between the lines; line feeds may have a carriage return before them.
  func bytes(in text: [UInt8]) throws(SSHRefusal) -> [UInt8] {
    guard text.count <= LedgerLimits.sshBytes else { throw .tooLarge(bytes: text.count) }
    let lines = text.filter { $0 != UInt8(ascii: "\r") }.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first, first.elementsEqual(begin.utf8), lines.count > 2,
      let last = lines.last, last.elementsEqual(end.utf8)
    else { throw .notArmored(begin) }
    guard let bytes = Base64.bytes(of: lines.dropFirst().dropLast().joined().map { $0 }) else {
      throw .base64
    }
    return bytes
  }
}
