/// A private key with the name it signs notes by.
package struct NoteSigner: Sendable {
  /// What others believe its notes under.
  package let verifier: NoteVerifier
  private let key: Ed25519PrivateKey

  /// Takes a name and a key.
  package init(name: KeyName, key: Ed25519PrivateKey) {
    self.key = key
    verifier = NoteVerifier(name: name, key: key.publicKey)
  }

  /// Signs the text of a note.
  package func sign(_ text: String) throws(SigningFailure) -> NoteSignature {
    NoteSignature(name: verifier.name, keyID: verifier.keyID, signature: try sign(bytes: Array(text.utf8)))
  }

  func sign(bytes: [UInt8]) throws(SigningFailure) -> [UInt8] { try key.sign(bytes) }
}
