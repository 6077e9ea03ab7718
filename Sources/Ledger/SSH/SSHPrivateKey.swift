/// An Ed25519 key as `ssh-keygen -t ed25519 -N ''` writes it (`PROTOCOL.key` of OpenSSH).
package struct SSHPrivateKey: Sendable {
  /// The key itself.
  package let key: Ed25519PrivateKey
  /// Whose it is, by whoever made it.
  package let comment: String

  private static let magic = Array("openssh-key-v1\0".utf8)
  /// Without a cipher, the private part is filled up to this many bytes.
  private static let block = 8

  /// Reads the whole file.
  package init(parsing text: [UInt8]) throws(SSHRefusal) {
    var wire = SSHWire(try SSHArmor.privateKey.bytes(in: text))
    try wire.expect(Self.magic)
    let cipher = try wire.text()
    let derivation = try wire.text()
    _ = try wire.string()
    guard cipher == "none", derivation == "none" else { throw .encrypted }
    let count = try wire.number()
    guard count == 1 else { throw .keyCount(count) }
    let publicKey = try SSHPublicKey.key(in: try wire.string())
    let secrets = try wire.string()
    try wire.expectEnd()
    (key, comment) = try Self.secrets(in: secrets)
    guard key.publicKey == publicKey else { throw .otherPublicKey }
  }

  /// The key that others verify with.
  package var publicKey: SSHPublicKey { SSHPublicKey(key.publicKey, comment: comment) }

  private static func secrets(
    in bytes: [UInt8]
  ) throws(SSHRefusal) -> (key: Ed25519PrivateKey, comment: String) {
    guard bytes.count.isMultiple(of: block) else { throw .malformed }
    var wire = SSHWire(bytes)
    // The same number twice shows that a passphrase was right.
    guard try wire.number() == wire.number() else { throw .malformed }
    let kind = try wire.text()
    guard kind == SSHPublicKey.kind else { throw .otherKind(kind) }
    let publicKey = try wire.string()
    let pair = try wire.string()
    let comment = String(decoding: try wire.string(), as: UTF8.self)
    let padding = wire.remaining
    guard padding.count < block, padding.elementsEqual((1...block).map(UInt8.init).prefix(padding.count))
    else {
      throw .malformed
    }
    guard pair.count == 64, let key = Ed25519PrivateKey(seed: Array(pair.prefix(32))) else {
      throw .malformed
    }
    guard key.publicKey.bytes == publicKey, pair.suffix(32).elementsEqual(publicKey) else {
      throw .otherPublicKey
    }
    return (key, comment)
  }
}
