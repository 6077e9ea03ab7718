package import Ledger

extension LedgerStore {
  /// Enters all of the drafts or, where it throws, none; the syncs are the same for one and for many.
  ///
  /// - Parameters:
  ///   - objects: the files that the entries name; those already there are left as they are.
  ///   - names: what opens the commitments of the entries.
  ///   - signers: of the keys the ledger was opened with, at least one if there are any.
  package func append(
    _ drafts: some Collection<EntryDraft>, objects: [NamedObject] = [], names: [ConcealedName] = [],
    signers: [NoteSigner] = []
  ) throws(LedgerFault) -> AppendReceipt {
    try append(seal: drafts.first?.seal, signers: signers) { (_) throws(LedgerFault) in
      EntryBatch(Array(drafts), objects: objects, names: names)
    }
  }

  /// Enters what is decided when nobody else can write any more: what depends on the entries that are there already.
  ///
  /// - Parameters:
  ///   - seal: under which it is entered if an earlier write was broken off.
  ///   - signers: of the keys the ledger was opened with, at least one if there are any.
  ///   - decide: is called under the lock with the entries before the first new one. Whatever else takes the lock would
  ///     wait for ever in it.
  package func append(
    seal: EntrySeal?, signers: [NoteSigner] = [],
    deciding decide: (AcknowledgedEntries) throws(LedgerFault) -> EntryBatch
  ) throws(LedgerFault) -> AppendReceipt {
    try changing { () throws(LedgerFault) in
      let stated = try checkpoint()
      guard layout.root.has(LedgerLayout.logName) else { throw .broken(LedgerProblem(.logMissing)) }
      let log = try onDisk { () throws(SystemFault) in try OpenFile(layout.logPath, for: .writing) }
      var state = try acknowledged(by: stated.checkpoint)
      let keys = try pinnedKeys(stated)
      try keys.check(stated.note)
      try keys.check(signers)
      var note = stated.note
      let recovered = try setAside(behind: &state, &note, log, seal: seal, signers)
      let batch = try decide(try entries(of: state))
      guard !batch.drafts.isEmpty else {
        return AppendReceipt(entries: state.size..<state.size, note: note, recovered: recovered)
      }
      try onDisk { () throws(SystemFault) in
        try keep(batch.objects)
        try keep(batch.names)
      }
      let first = state.size
      (state, note) = try enter(batch.drafts, after: state, log, signers)
      return AppendReceipt(entries: first..<state.size, note: note, recovered: recovered)
    }
  }

  /// The entries of a state, for whoever holds the lock.
  func entries(of state: AcknowledgedLog) throws(LedgerFault) -> AcknowledgedEntries {
    let checkpoint: Checkpoint
    do throws(CheckpointRefusal) {
      checkpoint = try Checkpoint(origin: state.origin, size: state.size, root: state.frontier.root)
    } catch {
      throw .checkpoint(error)
    }
    return AcknowledgedEntries(of: self, checkpoint) { () throws(LedgerFault) in
      try self.rebuildIndex(checkpoint)
    }
  }

  /// Whether these may speak for the ledger: one opened with keys takes no others. One without leaves it to whoever
  /// checks the signature.
  package func check(_ signers: [NoteSigner]) throws(LedgerFault) {
    let keys = try pinnedKeys(try checkpoint())
    if !keys.verifiers.isEmpty { try keys.check(signers) }
  }

  /// The keys in the entry that opens the ledger; its origin must be that of the checkpoint.
  private func pinnedKeys(_ stated: StatedCheckpoint) throws(LedgerFault) -> PinnedKeys {
    let line = try proven(0, stated.checkpoint) { () throws(LedgerFault) in
      try rebuildIndex(stated.checkpoint)
    }
    guard case .opened(let origin, let keys) = try line.entry().payload else {
      throw .broken(LedgerProblem(.openedElsewhere, entry: 0, offset: 0))
    }
    guard origin.utf8.elementsEqual(stated.checkpoint.origin.utf8) else {
      throw .broken(LedgerProblem(.originDiffers(stated: stated.checkpoint.origin)))
    }
    return try PinnedKeys(keys)
  }
}
