import Ledger

/// What entries add to the files of the index.
struct IndexAdditions {
  private(set) var hashes: [UInt8] = []
  private(set) var offsets: [UInt8] = []

  /// - Parameters:
  ///   - completed: the hashes that the entry completes, as `MerkleFrontier.append` returns them.
  ///   - end: where the line of the entry ends, behind its line feed.
  mutating func add(_ completed: [MerkleHash], end: Int) {
    for hash in completed { hashes += hash.bytes }
    withUnsafeBytes(of: UInt64(end).littleEndian) { offsets += $0 }
  }

  mutating func removeAll() {
    hashes.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
  }
}
