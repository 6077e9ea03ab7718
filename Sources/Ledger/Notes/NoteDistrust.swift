/// Why a note is not believed.
package enum NoteDistrust: Error, Sendable, Hashable {
  /// There is no signature at all.
  case unsigned
  /// None of the signatures is by a key that is trusted.
  case noTrustedSignature
  /// A signature says it is by a trusted key, and is not, or not of this text.
  case invalidSignature(KeyName)
}

extension NoteDistrust: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unsigned: "the note is not signed"
    case .noTrustedSignature: "the note is not signed by a key that is trusted"
    case .invalidSignature(let name): "the signature of `\(name)` does not hold for the text of the note"
    }
  }
}
