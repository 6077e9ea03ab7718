import Ledger

extension LedgerStore {
  /// Sets aside what lies behind the checkpoint, and enters that it was.
  ///
  /// It may be broken off at any moment and is then taken up by the next writer:
  /// the bytes are on the disk under a name of their own before they leave the log, and that name has the
  /// ending `.unsaid` until the entry about it is acknowledged. What is found with that ending is entered,
  /// unless the last entries speak of it already.
  func setAside(
    behind state: inout AcknowledgedLog, _ note: inout Note, _ log: borrowing OpenFile, seal: EntrySeal?,
    _ signers: [NoteSigner]
  ) throws(LedgerFault) -> [TornBytes] {
    try checkNotSetBack(behind: state, log)
    let torn = try onDisk { () throws(SystemFault) in try moveTail(behind: state.end, log) }
    guard !torn.isEmpty else { return [] }
    let told = try lastEntries(torn.count, of: state, log)
    let untold = torn.map(\.told).filter { !told.contains(.recovered($0)) }
    if !untold.isEmpty {
      // Without a seal there is nobody to say it; the files keep their ending.
      guard let seal else { return [] }
      let drafts = untold.map { EntryDraft(.recovered($0), seal: seal) }
      (state, note) = try enter(drafts, after: state, log, signers)
    }
    try onDisk { () throws(SystemFault) in
      for (file, _) in torn { try layout.root.rename(file.currentName, to: file.name) }
      try layout.root.sync()
    }
    return torn.map(\.told)
  }

  /// A write that was broken off leaves what it had under one seal. Whole entries of more than one were acknowledged once: the
  /// checkpoint was set back.
  private func checkNotSetBack(
    behind state: AcknowledgedLog, _ log: borrowing OpenFile
  ) throws(LedgerFault) {
    let lines = try onDisk { () throws(SystemFault) in
      try log.bytes(at: state.end, count: max(0, try log.size - state.end))
    }.split(separator: UInt8(ascii: "\n"))
    var seals: Set<EntrySeal> = []
    for line in lines { if let entry = try? Entry(outline: line) { seals.insert(entry.seal) } }
    guard seals.count <= 1 else {
      throw .broken(LedgerProblem(.setBack(writes: seals.count), offset: state.end))
    }
  }

  /// Moves what lies behind the last acknowledged line into a file; returns all files that no entry speaks of
  /// yet.
  private func moveTail(
    behind end: Int, _ log: borrowing OpenFile
  ) throws(SystemFault) -> [(file: TornFile, told: TornBytes)] {
    let files = try layout.root.names().compactMap(TornFile.init)
    var torn: [(file: TornFile, told: TornBytes)] = []
    for file in files.filter(\.isUnsaid).sorted(by: { $0.number < $1.number }) {
      torn.append((file, file.told(try layout.root.bytes(of: file.currentName) ?? [])))
    }
    let tail = try log.bytes(at: end, count: max(0, try log.size - end))
    guard !tail.isEmpty else { return torn }
    // Numbers that nobody counted up to are none of ours.
    let last = files.map(\.number).filter { $0 < TornFile.mostNumbers }.max() ?? 0
    let next = TornFile(number: last + 1, isUnsaid: true)
    let digest = MerkleHash(sha256: tail)
    // The same bytes are there where the last writer came as far as copying them.
    if !torn.contains(where: { $0.told.digest == digest }) {
      try layout.root.replace(next.currentName, with: tail)
      torn.append((next, next.told(tail)))
    }
    try log.truncate(to: end)
    try log.sync()
    return torn
  }

  /// What the last entries tell, as many of them as there are.
  private func lastEntries(
    _ count: Int, of state: AcknowledgedLog, _ log: borrowing OpenFile
  ) throws(LedgerFault) -> [EntryPayload] {
    let entries = try entries(of: state)
    var payloads: [EntryPayload] = []
    for index in max(0, state.size - count)..<state.size {
      payloads.append(try entries.entry(at: index).entry.payload)
    }
    return payloads
  }
}
