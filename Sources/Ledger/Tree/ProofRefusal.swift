/// Why a proof does not show what it is said to show.
package enum ProofRefusal: Error, Sendable, Hashable {
  /// The tree has no such leaf.
  case noSuchLeaf(index: Int, size: Int)
  /// The later tree is smaller than the earlier, or a size is negative.
  case sizesReversed(from: Int, to: Int)
  /// The proof has more or fewer hashes than the sizes ask for.
  case hashCount(Int)
  /// The hashes lead to another root of the tree.
  case otherRoot
  /// The hashes lead to another root of the earlier tree.
  case otherEarlierRoot
}

extension ProofRefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noSuchLeaf(let index, let size): "a tree of \(size) leaves has no leaf \(index)"
    case .sizesReversed(let earlier, let later): "a tree of \(later) leaves does not extend one of \(earlier)"
    case .hashCount(let count): "a proof between these places does not have \(count) hashes"
    case .otherRoot: "the proof leads to another root"
    case .otherEarlierRoot: "the proof leads to another root of the earlier tree"
    }
  }
}
