import Ledger

/// Holds the files of the index against what the log says, a part at a time.
struct IndexComparison: ~Copyable {
  private static let chunk = 1 << 20

  private let index: LedgerIndex?
  private var additions = IndexAdditions()
  private var compared = 0
  private var size = 0
  /// Whether all was the same so far; an index that is not there is not.
  private(set) var isSame: Bool

  init(_ folder: Folder) {
    let index = try? LedgerIndex(folder, for: .reading)
    isSame = index != nil
    self.index = index
  }

  mutating func add(_ completed: [MerkleHash], end: Int) {
    guard isSame else { return }
    additions.add(completed, end: end)
    size += 1
    if additions.hashes.count >= Self.chunk { finish() }
  }

  /// Compares what is left.
  mutating func finish() {
    isSame = isSame && (try? index?.holds(additions, after: compared)) ?? false
    additions.removeAll()
    compared = size
  }
}

extension LedgerIndex {
  /// Whether this is what the entries behind a size added.
  fileprivate func holds(_ additions: IndexAdditions, after size: Int) throws(SystemFault) -> Bool {
    let hashesStart = StoredHashes.count(forSize: size) * MerkleHash.byteCount
    let hashes = try self.hashes.bytes(at: hashesStart, count: additions.hashes.count)
    let offsets = try self.offsets.bytes(at: size * Self.offsetSize, count: additions.offsets.count)
    return hashes == additions.hashes && offsets == additions.offsets
  }
}
