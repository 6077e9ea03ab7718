package import Ledger

/// Something found wrong with a ledger, and where.
package struct LedgerProblem: Error, Sendable, Hashable {
  /// The index of the entry, counted in lines, where it is about one.
  package let entry: Int?
  /// The byte of the log at which the line of the entry begins.
  package let offset: Int?
  /// What is wrong.
  package let kind: Kind

  init(_ kind: Kind, entry: Int? = nil, offset: Int? = nil) {
    self.kind = kind
    self.entry = entry
    self.offset = offset
  }

  /// All that can be wrong.
  package enum Kind: Sendable, Hashable {
    case logMissing
    case checkpointMissing
    case checkpointNotNote(NoteRefusal)
    case checkpointNotRead(CheckpointRefusal)
    /// It acknowledges nothing, or has lines that no ledger writes.
    case checkpointForeign
    /// The log has fewer whole lines than the checkpoint acknowledges.
    case tooShort(found: Int, acknowledged: Int)
    /// The last acknowledged byte is no line feed.
    case lineBrokenOff
    /// Bytes that no checkpoint acknowledges: a write was broken off, or somebody added to the log.
    case behindCheckpoint(bytes: Int)
    /// Whole entries of several writes lie behind the checkpoint: they were acknowledged, and it was put back to an earlier one.
    case setBack(writes: Int)
    /// There is no checkpoint, but what only a ledger that had one leaves.
    case leftOvers(String)
    /// A record contradicts itself, or what the entry says it was judged from.
    case recordDiffers(RecordFault)
    /// What was set aside from behind the checkpoint is gone.
    case tornMissing(String)
    /// A checkpoint signed for keeping elsewhere is of another log than this one has become.
    case anchorDiffers(String)
    case anchorNotRead(String)
    /// The lines give another root than the checkpoint states.
    case rootDiffers
    case notEntry(LineFault)
    case wrongIndex(stated: Int)
    /// `previous` is not the leaf hash of the line before.
    case wrongPrevious
    /// The first entry does not open the log, or a later one does.
    case openedElsewhere
    /// The checkpoint is that of another log.
    case originDiffers(stated: String)
    /// It speaks of an entry that is not before it, or is of another kind.
    case wrongReference(to: Int)
    case keyNotRead(NoteVerifierRefusal)
    /// Keys are known, and the checkpoint is not signed as they ask for.
    case notTrusted(NoteDistrust)
    case objectMissing(ObjectName)
    case objectDiffers(ObjectName)
    case proofMissing
    case proofDiffers(ProofRefusal)
    case proofNotRead
    /// A checkpoint was remembered, and this ledger is not the one, or no longer whole.
    case notAsRemembered(Remembrance)
    case rememberedNotTrusted(NoteDistrust)
    case rememberedNotRead
  }
}

extension LedgerProblem: CustomStringConvertible {
  package var description: String {
    let place = [entry.map { "entry \($0)" }, offset.map { "byte \($0)" }].compactMap { $0 }
    return place.isEmpty ? kind.description : "\(place.joined(separator: ", ")): \(kind)"
  }
}
