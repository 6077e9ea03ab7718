import AuditTrail

/// A key that notes are believed under, with the name it signs by.
package struct NoteVerifier: Sendable, Hashable {
  /// The name that stands on the signature lines.
  package let name: KeyName
  /// The key itself.
  package let key: Ed25519PublicKey
  /// What tells it from other keys of the name.
  package let keyID: KeyID

  /// The byte that stands for Ed25519 among the kinds of signatures.
  static let ed25519: UInt8 = 0x01

  /// Takes a name and a key.
  package init(name: KeyName, key: Ed25519PublicKey) {
    self.name = name
    self.key = key
    keyID = KeyID(name: name, key: key)
  }

  /// Reads `name+identifier+base64`, as other programs for logs print their keys.
  package init(parsing text: String) throws(NoteVerifierRefusal) {
    let parts = text.utf8.split(separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { throw .notThreeParts }
    guard let name = KeyName(String(Substring(parts[0]))) else { throw .name }
    guard parts[1].count == 8, let number = Hexadecimal.bytes(of: parts[1]) else { throw .keyID }
    guard let bytes = Base64.bytes(of: parts[2]), let kind = bytes.first else { throw .base64 }
    guard kind == Self.ed25519 else { throw .kind(kind) }
    do {
      self.init(name: name, key: try Ed25519PublicKey(Array(bytes.dropFirst())))
    } catch {
      throw .key(error)
    }
    guard keyID == KeyID(number) else { throw .otherKeyID(keyID) }
  }

  /// `name+identifier+base64`.
  package var text: String { "\(name)+\(keyID)+\(Base64.text(of: [Self.ed25519] + key.bytes))" }

  /// Whether a signature line says it is by this key.
  package func isNamed(by signature: NoteSignature) -> Bool {
    signature.keyID == keyID && signature.name == name
  }

  /// Whether a signature line is by this key, for that text.
  package func holds(_ signature: NoteSignature, for text: String) -> Bool {
    isNamed(by: signature) && key.holds(signature.signature, for: Array(text.utf8))
  }
}
