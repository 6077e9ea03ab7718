/// Where the parts of a bundle lie; objects lie as in a ledger.
struct BundleLayout {
  static let entriesName = "entries.jsonl"
  static let proofsName = "proofs.jsonl"

  let ledger: LedgerLayout

  init(_ path: String) { ledger = LedgerLayout(path) }

  var root: Folder { ledger.root }
}
