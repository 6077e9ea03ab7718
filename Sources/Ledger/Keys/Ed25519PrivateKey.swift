import AuditTrail
import Crypto

/// A private key, made from its 32 bytes of randomness, the seed (RFC 8032 section 5.1.5).
package struct Ed25519PrivateKey: Sendable {
  /// The key that others verify with.
  package let publicKey: Ed25519PublicKey
  private let seed: [UInt8]

  /// Takes a seed; nil unless it has 32 bytes.
  package init?(seed: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
      let publicKey = try? Ed25519PublicKey(Array(key.publicKey.rawRepresentation))
    else { return nil }
    self.publicKey = publicKey
    self.seed = seed
  }

  /// Signs bytes; the same bytes give the same signature.
  package func sign(_ message: [UInt8]) throws(SigningFailure) -> [UInt8] {
    do {
      let key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
      return Array(try key.signature(for: message))
    } catch {
      throw SigningFailure()
    }
  }
}

extension Ed25519PrivateKey: CustomStringConvertible, CustomReflectable {
  /// Names the key without showing it.
  package var description: String { "the private key of \(Hexadecimal.text(of: publicKey.bytes))" }

  /// Shows nothing of the seed.
  package var customMirror: Mirror { Mirror(self, children: ["publicKey": publicKey]) }
}
