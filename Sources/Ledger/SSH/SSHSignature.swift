import Crypto

/// A signature as `ssh-keygen -Y sign` writes it (`PROTOCOL.sshsig` of OpenSSH).
package struct SSHSignature: Sendable {
  /// What signatures of checkpoints are for, so that none made for something else passes as one.
  package static let checkpointNamespace = "licet-checkpoint"

  /// Who signed, by the signature's own word.
  package let key: Ed25519PublicKey
  /// What it was signed for.
  package let namespace: String

  private let reserved: [UInt8]
  private let hash: Hash
  private let signature: [UInt8]

  private enum Hash: String {
    case sha256, sha512

    func digest(of message: [UInt8]) -> [UInt8] {
      switch self {
      case .sha256: Array(SHA256.hash(data: message))
      case .sha512: Array(SHA512.hash(data: message))
      }
    }
  }

  private static let magic = Array("SSHSIG".utf8)
  private static let version = 1

  /// Signs a message, over its SHA-512.
  package init(
    of message: [UInt8], by key: Ed25519PrivateKey, namespace: String = checkpointNamespace
  ) throws(SigningFailure) {
    self.key = key.publicKey
    self.namespace = namespace
    reserved = []
    hash = .sha512
    signature = try key.sign(Self.signedBytes(namespace, reserved, hash, message))
  }

  /// Reads the whole file.
  package init(parsing text: [UInt8]) throws(SSHRefusal) {
    var wire = SSHWire(try SSHArmor.signature.bytes(in: text))
    try wire.expect(Self.magic)
    let version = try wire.number()
    guard version == Self.version else { throw .version(version) }
    key = try SSHPublicKey.key(in: try wire.string())
    namespace = try wire.text()
    guard !namespace.isEmpty else { throw .malformed }
    reserved = try wire.string()
    let name = try wire.text()
    guard let hash = Hash(rawValue: name) else { throw .otherHash(name) }
    self.hash = hash
    var blob = SSHWire(try wire.string())
    try wire.expectEnd()
    let kind = try blob.text()
    guard kind == SSHPublicKey.kind else { throw .otherKind(kind) }
    signature = try blob.string()
    try blob.expectEnd()
    guard signature.count == 64 else { throw .malformed }
  }

  /// The file as `ssh-keygen -Y verify` reads it.
  package var text: String {
    let blob = SSHWire.string(SSHPublicKey.kind.utf8) + SSHWire.string(signature)
    let head = Self.magic + SSHWire.number(Self.version) + SSHWire.string(SSHPublicKey(key).blob)
    let tail = SSHWire.string(reserved) + SSHWire.string(hash.rawValue.utf8) + SSHWire.string(blob)
    return SSHArmor.signature.text(around: head + SSHWire.string(namespace.utf8) + tail)
  }

  /// Returns if that key signed the message, for that purpose.
  package func verify(
    _ message: [UInt8], by trusted: Ed25519PublicKey, namespace: String = checkpointNamespace
  ) throws(SSHDistrust) {
    guard key == trusted else { throw .otherKey(SSHPublicKey(key).fingerprint) }
    guard self.namespace.utf8.elementsEqual(namespace.utf8) else { throw .otherNamespace(self.namespace) }
    guard key.holds(signature, for: Self.signedBytes(self.namespace, reserved, hash, message)) else {
      throw .invalidSignature
    }
  }

  private static func signedBytes(
    _ namespace: String, _ reserved: [UInt8], _ hash: Hash, _ message: [UInt8]
  ) -> [UInt8] {
    let head = magic + SSHWire.string(namespace.utf8) + SSHWire.string(reserved)
    return head + SSHWire.string(hash.rawValue.utf8) + SSHWire.string(hash.digest(of: message))
  }
}
