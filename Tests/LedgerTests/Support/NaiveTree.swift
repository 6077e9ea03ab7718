import TestSupport
import Ledger

/// The definitions of RFC 6962 section 2.1, word for word and as slow, to compare with.
struct NaiveTree {
  let leaves: [MerkleHash]

  init(_ leaves: [MerkleHash]) { self.leaves = leaves }

  /// A tree whose leaves hold their own number.
  init(size: Int) {
    leaves = (0..<size).map { MerkleTree.leaf("leaf \($0)".file) }
  }

  var root: MerkleHash { Self.root(leaves[...]) }

  func first(_ size: Int) -> NaiveTree { NaiveTree(Array(leaves.prefix(size))) }

  /// `PATH(m, D[n])`.
  func path(_ index: Int) -> [MerkleHash] { Self.path(index, leaves[...]) }

  /// `PROOF(m, D[n])`.
  func proof(from size: Int) -> [MerkleHash] { Self.proof(size, leaves[...], known: true) }

  /// All that `StoredHashes` keeps, in its order.
  var stored: [MerkleHash] {
    var stored: [MerkleHash] = []
    for end in leaves.indices.map({ $0 + 1 }) {
      var width = 1
      while end.isMultiple(of: width) {
        stored.append(Self.root(leaves[(end - width)..<end]))
        width *= 2
      }
    }
    return stored
  }

  private static func root(_ part: ArraySlice<MerkleHash>) -> MerkleHash {
    guard let first = part.first else { return MerkleTree.emptyRoot }
    guard part.count > 1 else { return first }
    let half = half(part.count)
    return MerkleTree.node(root(part.prefix(half)), root(part.dropFirst(half)))
  }

  private static func path(_ index: Int, _ part: ArraySlice<MerkleHash>) -> [MerkleHash] {
    guard part.count > 1 else { return [] }
    let half = half(part.count)
    return index < half
      ? path(index, part.prefix(half)) + [root(part.dropFirst(half))]
      : path(index - half, part.dropFirst(half)) + [root(part.prefix(half))]
  }

  private static func proof(_ size: Int, _ part: ArraySlice<MerkleHash>, known: Bool) -> [MerkleHash] {
    guard size < part.count else { return known ? [] : [root(part)] }
    let half = half(part.count)
    return size <= half
      ? proof(size, part.prefix(half), known: known) + [root(part.dropFirst(half))]
      : proof(size - half, part.dropFirst(half), known: false) + [root(part.prefix(half))]
  }

  /// The largest power of two below a count.
  private static func half(_ count: Int) -> Int {
    var half = 1
    while half * 2 < count { half *= 2 }
    return half
  }
}
