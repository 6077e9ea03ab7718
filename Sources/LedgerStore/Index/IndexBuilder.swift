import Ledger

/// Makes the files of the index anew, beside the old ones, which it then replaces.
struct IndexBuilder: ~Copyable {
  /// How much is kept in memory before it is written.
  private static let chunk = 1 << 20

  private let folder: Folder
  private let index: LedgerIndex
  private var additions = IndexAdditions()
  private var written = 0
  private var size = 0

  init(_ folder: Folder) throws(SystemFault) {
    try folder.make()
    let index = try LedgerIndex(folder, for: .replacing, suffix: ".tmp")
    self.folder = folder
    self.index = index
  }

  mutating func add(_ completed: [MerkleHash], end: Int) throws(SystemFault) {
    additions.add(completed, end: end)
    size += 1
    if additions.hashes.count >= Self.chunk { try write() }
  }

  /// Puts the files in place. Nothing is synced: what is lost is made again.
  consuming func finish() throws(SystemFault) {
    try write()
    for name in [LedgerIndex.hashesName, LedgerIndex.offsetsName] {
      try folder.rename(name + ".tmp", to: name)
    }
  }

  private mutating func write() throws(SystemFault) {
    try index.add(additions, after: written)
    additions.removeAll()
    written = size
  }
}
