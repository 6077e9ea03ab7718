/// Why a text is not the key of a verifier.
package enum NoteVerifierRefusal: Error, Sendable, Hashable {
  /// It is not `name+identifier+base64`.
  case notThreeParts
  /// No key may be called so.
  case name
  /// The identifier is not eight lower-case hexadecimal digits.
  case keyID
  /// The key is not in base64.
  case base64
  /// The key is of a kind that is not read.
  case kind(UInt8)
  /// The key is weak, or its form is wrong.
  case key(PublicKeyRefusal)
  /// The identifier belongs to another name or key; this one has the identifier given.
  case otherKeyID(KeyID)
}

extension NoteVerifierRefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notThreeParts: "a key is written name+identifier+base64"
    case .name: "the name of a key is not empty and has no white space"
    case .keyID: "the identifier of a key is eight lower-case hexadecimal digits"
    case .base64: "the key is not base64"
    case .kind(let kind): "the key is of kind \(kind); only Ed25519, which is 1, is read"
    case .key(let refusal): "\(refusal)"
    case .otherKeyID(let keyID): "the identifier does not belong to this name and key, which have \(keyID)"
    }
  }
}
