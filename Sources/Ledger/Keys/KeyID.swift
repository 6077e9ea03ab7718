import AuditTrail
import Crypto

/// Four bytes that tell the keys of one name apart; short, so it proves nothing.
package struct KeyID: Sendable, Hashable, CustomStringConvertible {
  /// The four bytes as a number, highest first.
  package let number: UInt32

  /// Takes the number.
  package init(_ number: UInt32) { self.number = number }

  /// The identifier that C2SP signed-note recommends: SHA-256(name ‖ line feed ‖ 0x01 ‖ key), its first four bytes.
  package init(name: KeyName, key: Ed25519PublicKey) {
    let hash = MerkleHash(sha256: Array(name.text.utf8) + [0x0A, NoteVerifier.ed25519] + key.bytes)
    self.init(hash.bytes.prefix(4))
  }

  init(_ bytes: some Sequence<UInt8>) {
    number = bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }

  var bytes: [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(24 - 8 * $0)) } }

  /// Eight lower-case hexadecimal digits.
  package var description: String { Hexadecimal.text(of: bytes) }
}
