package import Ledger

extension LedgerStore {
  /// Reads the whole ledger and finds all that is wrong with it. Takes as much memory as its longest line,
  /// and a byte for each entry.
  ///
  /// - Parameters:
  ///   - keys: those that are trusted; without any, the keys in the ledger itself are taken.
  ///   - remembered: the bytes of a checkpoint that was kept elsewhere.
  package func verify(
    trusting keys: [NoteVerifier] = [], remembered: [UInt8]? = nil
  ) throws(LedgerFault) -> LedgerVerification {
    var verifier = LedgerVerifier(layout, keys: keys, remembered: remembered)
    return try onDisk { () throws(SystemFault) in try verifier.verify() }
  }
}
