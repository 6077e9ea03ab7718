import Ledger

extension LedgerStore {
  /// As much is written at once; a longer run of entries is written in several parts.
  private static let chunk = 8 << 20

  /// Writes lines behind the acknowledged ones, syncs them, and then acknowledges them by a new checkpoint.
  /// Only for whoever holds the lock.
  func enter(
    _ drafts: some Sequence<EntryDraft>, after state: AcknowledgedLog, _ log: borrowing OpenFile,
    _ signers: [NoteSigner]
  ) throws(LedgerFault) -> (state: AcknowledgedLog, note: Note) {
    var state = state
    var written = (end: state.end, size: state.size)
    var lines: [UInt8] = []
    var additions = IndexAdditions()
    // Nothing rests on the index, so that failing to write it is no reason to fail.
    let index = try? LedgerIndex(layout.index, for: .writing)
    func write(_ lines: [UInt8], _ additions: IndexAdditions) throws(LedgerFault) {
      try onDisk { () throws(SystemFault) in try log.write(lines, at: written.end) }
      try? index?.add(additions, after: written.size)
      written = (state.end, state.size)
    }
    for draft in drafts {
      let entry = draft.placed(at: state.size, after: state.last)
      if let other = entry.payload.refersTo, other >= entry.index {
        throw .refersForward(index: entry.index, to: other)
      }
      let line = entry.line
      lines += line
      lines.append(UInt8(ascii: "\n"))
      let leaf = MerkleTree.leaf(line)
      state.last = leaf
      state.end += line.count + 1
      additions.add(state.frontier.append(leaf), end: state.end)
      if lines.count >= Self.chunk {
        try write(lines, additions)
        lines.removeAll(keepingCapacity: true)
        additions.removeAll()
      }
    }
    try write(lines, additions)
    let note = try self.note(of: state, signers)
    try onDisk { () throws(SystemFault) in
      try log.sync()
      try layout.root.replace(LedgerLayout.checkpointName, with: note.bytes)
    }
    return (state, note)
  }

  private func note(of state: AcknowledgedLog, _ signers: [NoteSigner]) throws(LedgerFault) -> Note {
    do {
      let checkpoint = try Checkpoint(origin: state.origin, size: state.size, root: state.frontier.root)
      return try checkpoint.signed(by: signers)
    } catch let refusal as CheckpointRefusal {
      throw .checkpoint(refusal)
    } catch let failure as SigningFailure {
      throw .signing(failure)
    } catch {
      preconditionFailure("a note is refused or not signed, and nothing else")
    }
  }
}
