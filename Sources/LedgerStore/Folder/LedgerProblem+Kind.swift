import Ledger

extension LedgerProblem.Kind: CustomStringConvertible {
  package var description: String {
    switch self {
    case .logMissing: "there is no log"
    case .checkpointMissing: "there is no checkpoint"
    case .checkpointNotNote(let refusal): "the checkpoint is not read: \(refusal)"
    case .checkpointNotRead(let refusal): "\(refusal)"
    case .checkpointForeign: "the checkpoint is none that a ledger writes"
    case .tooShort(let found, let acknowledged):
      "the log has \(found) entries of the \(acknowledged) that the checkpoint acknowledges"
    case .lineBrokenOff: "the last acknowledged line is broken off"
    case .behindCheckpoint(let bytes): "\(bytes) bytes of the log are acknowledged by no checkpoint"
    case .setBack(let writes):
      "entries of \(writes) writes lie behind the checkpoint, which was put back to an earlier one"
    case .leftOvers(let name): "there is no checkpoint, but `\(name)` of a ledger that had one"
    case .recordDiffers(let fault): "\(fault)"
    case .tornMissing(let name): "`\(name)`, set aside from behind the checkpoint, is gone"
    case .anchorDiffers(let name):
      "the log is not the one that `anchors/\(name)` was taken of, or no longer whole"
    case .anchorNotRead(let name): "`anchors/\(name)` is not read"
    case .rootDiffers: "the lines of the log give another root than the checkpoint states"
    case .notEntry(let fault): "the line is no entry: \(fault)"
    case .wrongIndex(let stated): "the entry states the index \(stated)"
    case .wrongPrevious: "`previous` is not the hash of the entry before"
    case .openedElsewhere: "`opened` is the first entry, and no other"
    case .originDiffers(let stated): "the checkpoint is one of the log `\(stated)`"
    case .wrongReference(let other): "it cannot speak of entry \(other)"
    case .keyNotRead(let refusal): "a key of the ledger is not read: \(refusal)"
    case .notTrusted(let distrust): "the checkpoint is not trusted: \(distrust)"
    case .objectMissing(let name): "the object `\(name)` is missing"
    case .objectDiffers(let name): "the bytes of the object `\(name)` are others"
    case .proofMissing: "there is no proof that the log holds the entry"
    case .proofDiffers(let refusal): "the proof does not hold: \(refusal)"
    case .proofNotRead: "a line of the proofs is not read"
    case .notAsRemembered(let remembrance): "the remembered checkpoint says \(remembrance.rawValue)"
    case .rememberedNotTrusted(let distrust): "the remembered checkpoint is not trusted: \(distrust)"
    case .rememberedNotRead: "the remembered checkpoint is not read"
    }
  }
}
