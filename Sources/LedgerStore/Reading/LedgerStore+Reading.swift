package import Ledger

extension LedgerStore {
  /// One entry, found by the index and proven to be in the log of the checkpoint.
  package func entry(at index: Int) throws(LedgerFault) -> LoggedEntry {
    let line = try proven(index)
    return LoggedEntry(entry: try line.entry(), line: line.bytes, offset: line.offset)
  }

  /// One line with its proof against a checkpoint of this ledger, by default the one of now.
  package func proven(
    _ index: Int, in checkpoint: Checkpoint? = nil
  ) throws(LedgerFault) -> ProvenLine {
    let current = try self.checkpoint().checkpoint
    return try proven(index, checkpoint ?? current) { () throws(LedgerFault) in
      try changing { () throws(LedgerFault) in
        _ = try rebuildIndex(try self.checkpoint().checkpoint)
      }
    }
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

  /// Goes through the acknowledged entries in their order, from one on, without proving them: that is what
  /// verifying is for.
  ///
  /// - Parameter body: returns false to end.
  package func forEachEntry(
    from first: Int = 0, _ body: (LoggedEntry) throws(LedgerFault) -> Bool
  ) throws(LedgerFault) {
    let size = try checkpoint().checkpoint.size
    guard first < size else { return }
    let start = first == 0 ? 0 : try proven(first).offset
    var reader = try onDisk { () throws(SystemFault) in
      let log = try OpenFile(layout.logPath, for: .reading)
      let size = try log.size
      return LineReader(log, from: start, to: size)
    }
    for index in first..<size {
      let line = try onDisk { () throws(SystemFault) in try reader.next() }
      guard let line, line.isEnded else {
        throw .broken(LedgerProblem(.tooShort(found: index, acknowledged: size)))
      }
      let entry: Entry
      do throws(LineFault) {
        entry = try Entry(line: line.bytes)
      } catch {
        throw .broken(LedgerProblem(.notEntry(error), entry: index, offset: line.offset))
      }
      guard try body(LoggedEntry(entry: entry, line: Array(line.bytes), offset: line.offset)) else { return }
    }
  }
}
