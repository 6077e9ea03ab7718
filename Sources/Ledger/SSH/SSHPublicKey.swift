import AuditTrail

/// An Ed25519 key in the line that `ssh-keygen` writes into `FILE.pub`.
package struct SSHPublicKey: Sendable {
  /// The key itself.
  package let key: Ed25519PublicKey
  /// Whose it is, by whoever made it; nothing depends on it.
  package let comment: String

  /// The name of the kind of key.
  static let kind = "ssh-ed25519"

  /// Takes a key.
  package init(_ key: Ed25519PublicKey, comment: String = "") {
    self.key = key
    self.comment = comment
  }

  /// Reads one line, with or without its end.
  package init(parsing line: String) throws(SSHRefusal) {
    guard line.utf8.count <= LedgerLimits.sshBytes else { throw .tooLarge(bytes: line.utf8.count) }
    var bytes = Array(line.utf8)
    while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") {
      bytes.removeLast()
    }
    guard !bytes.contains(where: { $0 < 0x20 }) else { throw .notAKeyLine }
    let parts = bytes.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count >= 2 else { throw .notAKeyLine }
    guard parts[0].elementsEqual(Self.kind.utf8) else {
      throw .otherKind(String(decoding: parts[0], as: UTF8.self))
    }
    guard let blob = Base64.bytes(of: parts[1]) else { throw .base64 }
    let comment = parts.count > 2 ? String(decoding: parts[2], as: UTF8.self) : ""
    self.init(try Self.key(in: blob), comment: comment)
  }

  /// The line without its line feed.
  package var line: String {
    "\(Self.kind) \(Base64.text(of: blob))" + (comment.isEmpty ? "" : " \(comment)")
  }

  /// `SHA256:` and the hash, as `ssh-keygen -l` prints it.
  package var fingerprint: String {
    "SHA256:" + MerkleHash(sha256: blob).base64.filter { $0 != "=" }
  }

  /// The key as it stands inside keys and signatures.
  var blob: [UInt8] { SSHWire.string(Self.kind.utf8) + SSHWire.string(key.bytes) }

  static func key(in blob: [UInt8]) throws(SSHRefusal) -> Ed25519PublicKey {
    var wire = SSHWire(blob)
    let kind = try wire.text()
    guard kind.utf8.elementsEqual(Self.kind.utf8) else { throw .otherKind(kind) }
    let bytes = try wire.string()
    try wire.expectEnd()
    do {
      return try Ed25519PublicKey(bytes)
    } catch {
      throw .key(error)
    }
  }
}
