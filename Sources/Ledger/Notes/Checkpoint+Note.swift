extension Checkpoint {
  /// The checkpoint signed by each key; by none, it is a note without signatures.
  package func signed(by signers: [NoteSigner]) throws(SigningFailure) -> Note {
    var signatures: [NoteSignature] = []
    for signer in signers { signatures.append(try signer.sign(text)) }
    return Note(of: self, signatures: signatures)
  }
}

extension Note {
  /// A checkpoint with signature lines, which is a note by what both types hold.
  package init(of checkpoint: Checkpoint, signatures: [NoteSignature]) {
    self.init(unchecked: checkpoint.text, signatures: signatures)
  }
}
