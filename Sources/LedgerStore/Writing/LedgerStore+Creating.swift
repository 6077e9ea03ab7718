package import Ledger

extension LedgerStore {
  /// Opens a new log in a folder, which is made if it is not there.
  ///
  /// - Parameter keys: those that may sign its checkpoints; one of them must be among the signers.
  package convenience init(
    creating path: String, origin: String, keys: [NoteVerifier] = [], seal: EntrySeal,
    signers: [NoteSigner] = []
  ) throws(LedgerFault) {
    self.init(LedgerLayout(path))
    let keys = PinnedKeys(keys)
    try keys.check(signers)
    try onDisk { () throws(SystemFault) in try makeFolders() }
    try changing { () throws(LedgerFault) in
      try checkNothingIsThere()
      let log = try onDisk { () throws(SystemFault) in try OpenFile(layout.logPath, for: .replacing) }
      let opened = EntryPayload.opened(origin: origin, keys: keys.verifiers.map(\.text))
      _ = try enter(
        CollectionOfOne(EntryDraft(opened, seal: seal)), after: AcknowledgedLog(origin: origin), log, signers)
      // The name of the folder itself is kept by the folder around it.
      try onDisk { () throws(SystemFault) in try Folder(layout.root.path + "/..").sync() }
    }
  }

  private func makeFolders() throws(SystemFault) {
    try layout.root.make()
    try layout.objects.make()
    try layout.privateObjects.make(mode: LedgerLayout.privateMode)
    try layout.index.make()
  }

  /// A ledger whose opening was broken off has no checkpoint and at most one line; it is opened anew. More
  /// lines than that were once acknowledged.
  private func checkNothingIsThere() throws(LedgerFault) {
    guard !layout.root.has(LedgerLayout.checkpointName) else { throw .exists(path: path) }
    let bytes = try onDisk { () throws(SystemFault) in try layout.root.bytes(of: LedgerLayout.logName) }
    if let bytes, let feed = bytes.firstIndex(of: UInt8(ascii: "\n")), feed < bytes.count - 1 {
      throw .broken(LedgerProblem(.checkpointMissing))
    }
    try checkNoLeftOvers()
  }

  /// What entries name is written after the first checkpoint; where it is there without one, a ledger was emptied.
  private func checkNoLeftOvers() throws(LedgerFault) {
    let leftOver = try onDisk { () throws(SystemFault) -> String? in
      for (name, folder) in [
        ("objects", layout.objects), ("private", layout.privateObjects), ("anchors", layout.anchors),
      ] where layout.root.has(name) {
        if let file = try folder.names().first { return "\(name)/\(file)" }
      }
      return try layout.root.names().first { TornFile($0) != nil }
    }
    if let leftOver { throw .broken(LedgerProblem(.leftOvers(leftOver))) }
  }
}
