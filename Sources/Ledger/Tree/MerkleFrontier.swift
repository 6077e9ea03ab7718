/// What must be remembered of a tree to add leaves and know its root: the roots of its full subtrees.
package struct MerkleFrontier: Sendable, Hashable {
  /// How many leaves the tree has.
  package private(set) var size: Int
  // INVARIANT: one for each bit set in `size`, the largest subtree, which is the leftmost, first.
  /// The roots of the full subtrees, from left to right.
  package private(set) var peaks: [MerkleHash]

  /// A tree without leaves.
  package init() {
    size = 0
    peaks = []
  }

  /// Goes on from a tree whose peaks were kept; nil unless there is one for each bit set in the size.
  package init?(size: Int, peaks: [MerkleHash]) {
    guard (0...LedgerLimits.treeSize).contains(size), peaks.count == size.nonzeroBitCount else { return nil }
    self.size = size
    self.peaks = peaks
  }

  /// Adds a leaf.
  ///
  /// - Returns: the hashes that are complete by it, the leaf itself first, then each subtree that ends with it, as
  ///   `StoredHashes` keeps them.
  @discardableResult
  package mutating func append(_ leaf: MerkleHash) -> [MerkleHash] {
    var completed = [leaf]
    var hash = leaf
    var rest = size
    while rest & 1 == 1, let left = peaks.popLast() {
      hash = MerkleTree.node(left, hash)
      completed.append(hash)
      rest >>= 1
    }
    peaks.append(hash)
    size += 1
    return completed
  }

  /// The root of the tree.
  package var root: MerkleHash {
    guard let last = peaks.last else { return MerkleTree.emptyRoot }
    return peaks.dropLast().reversed().reduce(last) { MerkleTree.node($1, $0) }
  }
}
