import Ledger
import TestSupport
import Testing

struct InclusionProofTests {
  private static let tree = NaiveTree(size: 66)
  private static let stored = tree.stored

  private func made(_ index: Int, _ size: Int) -> InclusionProof? {
    InclusionProof(index: index, size: size) { Self.stored[$0] }
  }

  private func holds(_ proof: InclusionProof, _ leaf: MerkleHash, _ root: MerkleHash) -> Bool {
    refusal { () throws(ProofRefusal) in try proof.verify(leaf: leaf, root: root) } == nil
  }

  /// Computed with Python's hashlib, from the recursive definition, for the leaves of `KnownRootTests`.
  @Test(arguments: [
    (
      0, 8,
      [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
      ]
    ),
    (
      5, 8,
      [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ]
    ),
    (2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
    (
      1, 5,
      [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      ]
    ),
  ])
  func theProofIsTheOneComputedElsewhere(index: Int, size: Int, hashes: [String]) throws {
    let tree = NaiveTree(KnownRootTests.leaves.map { MerkleTree.leaf($0) })
    let stored = tree.stored
    let proof = try #require(InclusionProof(index: index, size: size) { stored[$0] })
    #expect(proof.hashes.map(\.hex) == hashes)
    let root = try #require(MerkleHash(hex: KnownRootTests.roots[size]))
    try proof.verify(leaf: tree.leaves[index], root: root)
  }

  @Test(arguments: 1...66)
  func theProofIsThatOfTheDefinitionAndHolds(size: Int) throws {
    let tree = Self.tree.first(size)
    for index in 0..<size {
      let proof = try #require(made(index, size))
      #expect(proof.hashes == tree.path(index), "leaf \(index)")
      try proof.verify(leaf: tree.leaves[index], root: tree.root)
    }
  }

  @Test(arguments: 1...66)
  func aProofSpoiltInOnePlaceIsRefused(size: Int) throws {
    let tree = Self.tree.first(size)
    let root = tree.root
    for index in 0..<size {
      let path = try #require(made(index, size)).hashes
      let accepted = Spoilt.lists(of: path, everyByte: size <= 20).filter { hashes in
        holds(InclusionProof(index: index, size: size, hashes: hashes), tree.leaves[index], root)
      }
      #expect(accepted.isEmpty, "leaf \(index)")
    }
  }

  @Test(arguments: 2...40)
  func aProofDoesNotHoldForAnotherLeafOrPlace(size: Int) throws {
    let tree = Self.tree.first(size)
    let root = tree.root
    for index in 0..<size {
      let proof = try #require(made(index, size))
      let accepted = (0..<size).filter { other in
        let moved = InclusionProof(index: other, size: size, hashes: proof.hashes)
        return other != index
          && (holds(moved, tree.leaves[index], root) || holds(proof, tree.leaves[other], root))
      }
      #expect(accepted.isEmpty, "leaf \(index)")
    }
  }

  /// Or else a leaf of a larger tree would pass for one of a smaller.
  @Test(arguments: 1...20)
  func aProofThatGoesOnBeyondTheRootIsRefused(size: Int) throws {
    let extra = MerkleTree.leaf("extra".file)
    let root = MerkleTree.node(extra, Self.tree.first(size).root)
    for index in 0..<size {
      let hashes = try #require(made(index, size)).hashes + [extra]
      #expect(throws: ProofRefusal.hashCount(hashes.count)) {
        try InclusionProof(index: index, size: size, hashes: hashes).verify(
          leaf: Self.tree.leaves[index], root: root)
      }
    }
  }

  @Test func aProofDoesNotHoldForAnotherRoot() throws {
    let proof = try #require(made(3, 7))
    #expect(throws: ProofRefusal.otherRoot) {
      try proof.verify(leaf: Self.tree.leaves[3], root: Self.tree.first(8).root)
    }
  }

  @Test(arguments: [(-1, 3), (3, 3), (0, 0), (0, -1), (0, 9_007_199_254_740_992)])
  func noProofIsMadeOfALeafThatIsNotThere(index: Int, size: Int) {
    #expect(made(index, size) == nil)
  }

  @Test(arguments: [(-1, 3), (3, 3), (0, 0), (Int.max, Int.max), (Int.min, Int.min)])
  func aLeafOutsideTheTreeIsRefused(index: Int, size: Int) {
    let proof = InclusionProof(index: index, size: size, hashes: [])
    #expect(throws: ProofRefusal.noSuchLeaf(index: index, size: size)) {
      try proof.verify(leaf: MerkleTree.emptyRoot, root: MerkleTree.emptyRoot)
    }
  }

  @Test func whatReadsTheFilePassesItsFailureOn() {
    struct Broken: Error {}
    #expect(throws: Broken.self) {
      try InclusionProof(index: 0, size: 2) { (_) throws(Broken) in throw Broken() }
    }
  }
}
