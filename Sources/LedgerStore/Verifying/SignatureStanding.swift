package import Ledger

/// What the signatures of a checkpoint are worth.
package enum SignatureStanding: Sendable, Hashable {
  /// There is none, and nobody asked for one.
  case unsigned
  /// There are signatures, and no key to hold them against.
  case unchecked(names: [KeyName])
  /// These keys signed.
  case signed(by: [NoteVerifier], keys: KeySource)
  /// Keys are known, and none of them signed, or wrongly.
  case distrusted(NoteDistrust, keys: KeySource)
  /// There is no checkpoint to be signed.
  case nothingToSign

  /// Where the keys were taken from.
  package enum KeySource: Sendable, Hashable {
    /// They were given by who verifies.
    case given
    /// They stand in the first entry of the ledger, whose writer could have put any.
    case ledger
  }

  /// Holds a note against the keys given, else those of the ledger.
  init(_ note: Note, given: [NoteVerifier], ledger: [NoteVerifier]) {
    let source = given.isEmpty ? KeySource.ledger : .given
    let keys = given.isEmpty ? ledger : given
    guard !keys.isEmpty else {
      self = note.signatures.isEmpty ? .unsigned : .unchecked(names: note.signatures.map(\.name))
      return
    }
    do throws(NoteDistrust) {
      self = .signed(by: try note.verified(by: keys), keys: source)
    } catch {
      self = .distrusted(error, keys: source)
    }
  }
}

extension SignatureStanding: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unsigned: "unsigned"
    case .unchecked(let names):
      "signed by \(names.map { "`\($0)`" }.joined(separator: ", ")), with no key to check that"
    case .signed(let verifiers, let keys):
      "signed by \(verifiers.map { "`\($0.name)`" }.joined(separator: ", ")), \(keys)"
    case .distrusted(let distrust, let keys): "not trusted, \(keys): \(distrust)"
    case .nothingToSign: "there is nothing signed"
    }
  }
}

extension SignatureStanding.KeySource: CustomStringConvertible {
  package var description: String {
    switch self {
    case .given: "by the keys given"
    case .ledger: "by the keys in the ledger itself"
    }
  }
}
