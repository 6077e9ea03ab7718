package import Ledger

/// Why a ledger was not read or not added to.
package enum LedgerFault: Error, Sendable, Hashable {
  /// There is no ledger in the folder.
  case noLedger(path: String)
  /// There is one already.
  case exists(path: String)
  /// It is a bundle taken from a ledger, which only shows what it holds.
  case bundle(path: String)
  /// A bundle is written only where nothing is yet.
  case occupied(path: String)
  /// The system refused a call; nothing was acknowledged.
  case system(SystemFault)
  /// What was written may not be on the disk, and trying again would not tell: the run is over.
  case syncFailed(SystemFault)
  /// A sync failed earlier in this run.
  case poisoned
  /// What was acknowledged is not what is there; nothing is written any more.
  case broken(LedgerProblem)
  /// The ledger was opened with keys, and none of them signs.
  case signerMissing
  /// A signer whose key the ledger was not opened with.
  case signerUnknown(KeyName)
  case signing(SigningFailure)
  /// The name of the log cannot stand in a checkpoint.
  case checkpoint(CheckpointRefusal)
  /// No entry has this index.
  case noEntry(index: Int)
  /// An entry speaks of one that is not there yet.
  case refersForward(index: Int, to: Int)

  init(_ fault: SystemFault) {
    self = fault.call == "fsync" ? .syncFailed(fault) : .system(fault)
  }
}

extension LedgerFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noLedger(let path): "`\(path)` holds no ledger"
    case .exists(let path): "`\(path)` holds a ledger already"
    case .bundle(let path):
      "`\(path)` is a bundle taken from a ledger; `licet audit verify` checks it, and entries.jsonl has its entries"
    case .occupied(let path): "`\(path)` is there already; name a folder that is not"
    case .system(let fault): "\(fault)"
    case .syncFailed(let fault): "\(fault); what was written may be lost"
    case .poisoned: "a sync failed, so nothing more is written in this run"
    case .broken(let problem): "the ledger is broken: \(problem)"
    case .signerMissing:
      "the ledger was opened with keys; name one of them with --ledger-key or LICET_LEDGER_KEY"
    case .signerUnknown(let name): "the key given is not among those that `\(name)` was opened with"
    case .signing(let failure): "\(failure)"
    case .checkpoint(let refusal): "\(refusal)"
    case .noEntry(let index): "the ledger has no entry \(index)"
    case .refersForward(let index, let other):
      "entry \(index) would speak of entry \(other), which is not before it"
    }
  }
}

/// Passes on what a body throws as a fault of the ledger.
func onDisk<Value: ~Copyable>(
  _ body: () throws(SystemFault) -> Value
) throws(LedgerFault) -> Value {
  do throws(SystemFault) { return try body() } catch { throw LedgerFault(error) }
}
