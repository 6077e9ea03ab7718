extension Note {
  /// Believes the note if a trusted key signed it and no trusted key's signature is wrong.
  ///
  /// Signatures by keys that are not given count for nothing, as C2SP signed-note asks.
  /// - Returns: the keys that signed, in the order given.
  package func verified(by verifiers: [NoteVerifier]) throws(NoteDistrust) -> [NoteVerifier] {
    guard !signatures.isEmpty else { throw .unsigned }
    var signed: [NoteVerifier] = []
    for verifier in verifiers {
      let claimed = signatures.filter(verifier.isNamed(by:))
      guard claimed.allSatisfy({ verifier.holds($0, for: text) }) else {
        throw .invalidSignature(verifier.name)
      }
      if !claimed.isEmpty, !signed.contains(verifier) { signed.append(verifier) }
    }
    guard !signed.isEmpty else { throw .noTrustedSignature }
    return signed
  }
}
