/// The hashes that lead from a leaf to the root of its tree (RFC 9162 section 2.1.3).
package struct InclusionProof: Sendable, Hashable {
  /// The place of the leaf, from 0.
  package let index: Int
  /// How many leaves the tree has.
  package let size: Int
  /// The siblings on the way, from the leaf to the root.
  package let hashes: [MerkleHash]

  /// Takes a proof as it was read; whether it holds is for `verify` to say.
  package init(index: Int, size: Int, hashes: [MerkleHash]) {
    self.index = index
    self.size = size
    self.hashes = hashes
  }

  /// Makes a proof from stored hashes; nil if the tree has no such leaf.
  ///
  /// - Parameter stored: gives the hash at a place as `StoredHashes` counts them; asked about twice log₂(size) times.
  package init?<Failure: Error>(
    index: Int, size: Int, stored: (Int) throws(Failure) -> MerkleHash
  ) throws(Failure) {
    guard 0 <= index, index < size, size <= LedgerLimits.treeSize else { return nil }
    var hashes: [MerkleHash] = []
    var start = 0
    var end = size
    while end - start > 1 {
      let middle = start + 1 << (end - start - 1).mostSignificantBit
      if index < middle {
        hashes.append(try StoredHashes.hash(from: middle, to: end, stored: stored))
        end = middle
      } else {
        hashes.append(try StoredHashes.hash(from: start, to: middle, stored: stored))
        start = middle
      }
    }
    self.init(index: index, size: size, hashes: hashes.reversed())
  }

  /// Returns if the leaf is where the proof says, in the tree of that root.
  package func verify(leaf: MerkleHash, root: MerkleHash) throws(ProofRefusal) {
    guard 0 <= index, index < size else { throw .noSuchLeaf(index: index, size: size) }
    var node = index
    var last = size - 1
    var hash = leaf
    for sibling in hashes {
      guard last != 0 else { throw .hashCount(hashes.count) }
      if node & 1 == 1 || node == last {
        hash = MerkleTree.node(sibling, hash)
        // A last node without sibling goes up as it is.
        while node & 1 == 0, node != 0 {
          node >>= 1
          last >>= 1
        }
      } else {
        hash = MerkleTree.node(hash, sibling)
      }
      node >>= 1
      last >>= 1
    }
    guard last == 0 else { throw .hashCount(hashes.count) }
    guard hash == root else { throw .otherRoot }
  }
}
