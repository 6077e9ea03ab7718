/// The hashes that show a tree to hold all of an earlier one, unchanged, and more (RFC 9162 section 2.1.4).
package struct ConsistencyProof: Sendable, Hashable {
  /// How many leaves the earlier tree has.
  package let from: Int
  /// How many leaves the later tree has.
  package let to: Int
  /// The nodes from which both roots follow.
  package let hashes: [MerkleHash]

  /// Takes a proof as it was read; whether it holds is for `verify` to say.
  package init(from: Int, to: Int, hashes: [MerkleHash]) {
    self.from = from
    self.to = to
    self.hashes = hashes
  }

  /// Makes a proof from stored hashes; nil if the later tree is the smaller one.
  ///
  /// - Parameter stored: gives the hash at a place as `StoredHashes` counts them; asked about twice log₂(size) times.
  package init?<Failure: Error>(
    from: Int, to: Int, stored: (Int) throws(Failure) -> MerkleHash
  ) throws(Failure) {
    guard 0 <= from, from <= to, to <= LedgerLimits.treeSize else { return nil }
    var hashes: [MerkleHash] = []
    if from != 0, from != to {
      var start = 0
      var end = to
      while end != from {
        let middle = start + 1 << (end - start - 1).mostSignificantBit
        if from <= middle {
          hashes.append(try StoredHashes.hash(from: middle, to: end, stored: stored))
          end = middle
        } else {
          hashes.append(try StoredHashes.hash(from: start, to: middle, stored: stored))
          start = middle
        }
      }
      // The root of the earlier tree itself is known to whoever verifies.
      if start != 0 { hashes.append(try StoredHashes.hash(from: start, to: end, stored: stored)) }
    }
    self.init(from: from, to: to, hashes: hashes.reversed())
  }

  /// Returns if a tree of the later root holds the tree of the earlier root as its beginning.
  package func verify(earlier: MerkleHash, later: MerkleHash) throws(ProofRefusal) {
    guard 0 <= from, from <= to else { throw .sizesReversed(from: from, to: to) }
    guard from != 0, from != to else { return try verifyTrivial(earlier: earlier, later: later) }
    // An earlier tree that is one full subtree is left out of the proof: it is its root.
    let nodes = from.nonzeroBitCount == 1 ? [earlier] + hashes : hashes
    guard let first = nodes.first else { throw .hashCount(hashes.count) }
    var node = (from - 1) >> (from - 1).trailingOnes
    var last = (to - 1) >> (from - 1).trailingOnes
    var earlierHash = first
    var laterHash = first
    for sibling in nodes.dropFirst() {
      guard last != 0 else { throw .hashCount(hashes.count) }
      if node & 1 == 1 || node == last {
        earlierHash = MerkleTree.node(sibling, earlierHash)
        laterHash = MerkleTree.node(sibling, laterHash)
        while node & 1 == 0, node != 0 {
          node >>= 1
          last >>= 1
        }
      } else {
        laterHash = MerkleTree.node(laterHash, sibling)
      }
      node >>= 1
      last >>= 1
    }
    guard last == 0 else { throw .hashCount(hashes.count) }
    guard earlierHash == earlier else { throw .otherEarlierRoot }
    guard laterHash == later else { throw .otherRoot }
  }

  /// Every tree extends the empty one, and itself.
  private func verifyTrivial(earlier: MerkleHash, later: MerkleHash) throws(ProofRefusal) {
    guard hashes.isEmpty else { throw .hashCount(hashes.count) }
    if from == 0, earlier != MerkleTree.emptyRoot { throw .otherEarlierRoot }
    if from == to, later != earlier { throw .otherRoot }
  }
}

extension Int {
  /// How many of the lowest bits are set.
  fileprivate var trailingOnes: Int { (~self).trailingZeroBitCount }
}
