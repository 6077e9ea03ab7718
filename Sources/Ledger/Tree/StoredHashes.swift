/// Where the hashes of a tree stand in a file that is only added to, a hash of 32 bytes a place.
///
/// Leaf by leaf, each is followed by the subtrees that end with it, from small to large. (Go's module log has the
/// same layout.) A hash is named by its level, 0 for leaves, and its number at that level from the left.
package enum StoredHashes {
  /// The place of a hash, counted in hashes from the start of the file.
  package static func position(level: Int, number: Int) -> Int {
    // The last leaf under it, behind which it stands.
    let leaf = (number + 1) << level - 1
    // Before leaf n: n leaves, n/2 pairs, n/4 fours …, so 2n less the bits set in n.
    return 2 * leaf - leaf.nonzeroBitCount + level
  }

  /// How many hashes a tree of that size has stored.
  package static func count(forSize size: Int) -> Int {
    2 * size - size.nonzeroBitCount
  }

  /// The places of the peaks of a tree, from left to right, as `MerkleFrontier` takes them.
  package static func peaks(ofSize size: Int) -> [Int] {
    subtrees(from: 0, to: size).map { position(level: $0.level, number: $0.number) }
  }

  /// The full subtrees that make up the leaves of a range, from left to right.
  ///
  /// - Parameter start: where the subtree of the whole range would start, so that the first is the largest.
  static func subtrees(from start: Int, to end: Int) -> [(level: Int, number: Int)] {
    var subtrees: [(level: Int, number: Int)] = []
    var place = start
    while place < end {
      let level = (end - place).mostSignificantBit
      subtrees.append((level, place >> level))
      place += 1 << level
    }
    return subtrees
  }

  /// The hash over a range of leaves that is a node of the tree, from what is stored.
  static func hash<Failure: Error>(
    from start: Int, to end: Int, stored: (Int) throws(Failure) -> MerkleHash
  ) throws(Failure) -> MerkleHash {
    var hash: MerkleHash?
    for subtree in subtrees(from: start, to: end).reversed() {
      let left = try stored(position(level: subtree.level, number: subtree.number))
      hash = hash.map { MerkleTree.node(left, $0) } ?? left
    }
    return hash ?? MerkleTree.emptyRoot
  }
}

extension Int {
  /// The number of the highest bit set in a positive number, 0 for 1.
  var mostSignificantBit: Int { Int.bitWidth - 1 - leadingZeroBitCount }
}
