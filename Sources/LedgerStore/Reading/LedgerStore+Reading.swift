package import Ledger

extension LedgerStore {
  /// The entries as they are now. Others may add to them; what is there stays.
  package func now() throws(LedgerFault) -> AcknowledgedEntries {
    AcknowledgedEntries(of: self, try checkpoint().checkpoint) { () throws(LedgerFault) in
      try self.changing { () throws(LedgerFault) in
        _ = try self.rebuildIndex(try self.checkpoint().checkpoint)
      }
    }
  }

  /// One entry, found by the index and proven to be in the log of the checkpoint.
  package func entry(at index: Int) throws(LedgerFault) -> LoggedEntry { try now().entry(at: index) }

  /// One line with its proof against a checkpoint of this ledger, by default the one of now.
  package func proven(
    _ index: Int, in checkpoint: Checkpoint? = nil
  ) throws(LedgerFault) -> ProvenLine {
    let now = try now()
    return try proven(index, checkpoint ?? now.checkpoint, repair: now.repair)
  }

  /// The proof that a ledger holds all of an earlier checkpoint, unchanged; nil if it does not.
  package func consistency(from earlier: Checkpoint) throws(LedgerFault) -> ConsistencyProof? {
    let later = try checkpoint().checkpoint
    if let proof = consistencyByIndex(earlier, later) { return proof }
    try changing { () throws(LedgerFault) in
      _ = try rebuildIndex(try checkpoint().checkpoint)
    }
    return consistencyByIndex(earlier, later)
  }

  private func consistencyByIndex(_ earlier: Checkpoint, _ later: Checkpoint) -> ConsistencyProof? {
    guard
      let index = try? indexFiles(),
      let proof = try? ConsistencyProof(
        from: earlier.size, to: later.size,
        stored: { (place) throws(IndexFault) in try index.hash(at: place) }),
      (try? proof.verify(earlier: earlier.root, later: later.root)) != nil
    else { return nil }
    return proof
  }

  /// Goes through the acknowledged entries in their order, from one on; it throws at the end if they are not those that the
  /// checkpoint acknowledges.
  ///
  /// - Parameter body: returns false to end.
  package func forEachEntry(
    from first: Int = 0, _ body: (LoggedEntry) throws(LedgerFault) -> Bool
  ) throws(LedgerFault) {
    try now().forEachEntry(from: first, body)
  }
}
