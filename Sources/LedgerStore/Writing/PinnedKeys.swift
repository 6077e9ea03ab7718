import Ledger

/// The keys a ledger was opened with.
struct PinnedKeys {
  let verifiers: [NoteVerifier]

  init(_ verifiers: [NoteVerifier]) { self.verifiers = verifiers }

  /// Reads the keys of the entry that opens a ledger.
  init(_ texts: [String]) throws(LedgerFault) {
    var verifiers: [NoteVerifier] = []
    for text in texts {
      do throws(NoteVerifierRefusal) {
        verifiers.append(try NoteVerifier(parsing: text))
      } catch {
        throw .broken(LedgerProblem(.keyNotRead(error), entry: 0, offset: 0))
      }
    }
    self.verifiers = verifiers
  }

  /// Whether these may sign: a ledger with keys needs one of them and takes no others, one without takes
  /// none.
  func check(_ signers: [NoteSigner]) throws(LedgerFault) {
    if let stranger = signers.first(where: { !verifiers.contains($0.verifier) }) {
      throw .signerUnknown(stranger.verifier.name)
    }
    if signers.isEmpty, !verifiers.isEmpty { throw .signerMissing }
  }

  /// Nothing is signed that follows from a checkpoint nobody signed.
  func check(_ note: Note) throws(LedgerFault) {
    guard !verifiers.isEmpty else { return }
    do throws(NoteDistrust) {
      _ = try note.verified(by: verifiers)
    } catch {
      throw .broken(LedgerProblem(.notTrusted(error)))
    }
  }
}
