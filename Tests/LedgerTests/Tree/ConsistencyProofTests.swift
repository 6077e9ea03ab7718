import Ledger
import TestSupport
import Testing

struct ConsistencyProofTests {
  private static let tree = NaiveTree(size: 66)
  private static let stored = tree.stored
  private static let roots = (0...66).map { tree.first($0).root }

  private func made(_ from: Int, _ to: Int) -> ConsistencyProof? {
    ConsistencyProof(from: from, to: to) { Self.stored[$0] }
  }

  /// Computed with Python's hashlib, from the recursive definition, for the leaves of `KnownRootTests`.
  @Test(arguments: [
    (
      1, 8,
      [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
      ]
    ),
    (
      6, 8,
      [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ]
    ),
    (
      2, 5,
      [
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      ]
    ),
  ])
  func theProofIsTheOneComputedElsewhere(from: Int, to: Int, hashes: [String]) throws {
    let stored = NaiveTree(KnownRootTests.leaves.map { MerkleTree.leaf($0) }).stored
    let proof = try #require(ConsistencyProof(from: from, to: to) { stored[$0] })
    #expect(proof.hashes.map(\.hex) == hashes)
    let earlier = try #require(MerkleHash(hex: KnownRootTests.roots[from]))
    let later = try #require(MerkleHash(hex: KnownRootTests.roots[to]))
    try proof.verify(earlier: earlier, later: later)
  }

  @Test(arguments: 0...66)
  func theProofIsThatOfTheDefinitionAndHolds(to: Int) throws {
    let tree = Self.tree.first(to)
    for from in 0...to {
      let proof = try #require(made(from, to))
      #expect(proof.hashes == (from == 0 ? [] : tree.proof(from: from)), "from \(from)")
      try proof.verify(earlier: Self.roots[from], later: Self.roots[to])
    }
  }

  @Test(arguments: 0...66)
  func aProofSpoiltInOnePlaceIsRefused(to: Int) throws {
    for from in 0...to {
      let path = try #require(made(from, to)).hashes
      let accepted = Spoilt.lists(of: path, everyByte: to <= 20).filter { hashes in
        let spoilt = ConsistencyProof(from: from, to: to, hashes: hashes)
        return refusal { () throws(ProofRefusal) in
          try spoilt.verify(earlier: Self.roots[from], later: Self.roots[to])
        } == nil
      }
      #expect(accepted.isEmpty, "from \(from)")
    }
  }

  @Test(arguments: 0...66)
  func aProofDoesNotHoldBetweenOtherRoots(to: Int) throws {
    let strange = MerkleTree.leaf("strange".file)
    for from in 0...to {
      let proof = try #require(made(from, to))
      #expect(throws: ProofRefusal.self) { try proof.verify(earlier: strange, later: Self.roots[to]) }
      // What follows the empty tree can be anything.
      guard from > 0 else { continue }
      #expect(throws: ProofRefusal.self) { try proof.verify(earlier: Self.roots[from], later: strange) }
    }
  }

  @Test(arguments: 2...20)
  func aProofThatGoesOnBeyondTheRootsIsRefused(to: Int) throws {
    let extra = MerkleTree.leaf("extra".file)
    for from in 1..<to where from.nonzeroBitCount > 1 {
      let hashes = try #require(made(from, to)).hashes + [extra]
      #expect(throws: ProofRefusal.hashCount(hashes.count)) {
        try ConsistencyProof(from: from, to: to, hashes: hashes).verify(
          earlier: MerkleTree.node(extra, Self.roots[from]), later: MerkleTree.node(extra, Self.roots[to]))
      }
    }
  }

  @Test func aTreeWhoseFirstLeafWasRewrittenDoesNotExtendTheOldOne() throws {
    let rewritten = NaiveTree([MerkleTree.leaf("rewritten".file)] + Self.tree.leaves.dropFirst())
    let stored = rewritten.stored
    for from in 1..<66 {
      let proof = try #require(ConsistencyProof(from: from, to: 66) { stored[$0] })
      #expect(throws: ProofRefusal.self) {
        try proof.verify(earlier: Self.roots[from], later: rewritten.root)
      }
    }
  }

  @Test(arguments: [(4, 3), (-1, 3), (Int.max, 0), (Int.min, Int.min)])
  func aLaterTreeIsNotSmaller(from: Int, to: Int) {
    #expect(made(from, to) == nil)
    #expect(throws: ProofRefusal.sizesReversed(from: from, to: to)) {
      try ConsistencyProof(from: from, to: to, hashes: [])
        .verify(earlier: MerkleTree.emptyRoot, later: MerkleTree.emptyRoot)
    }
  }

  @Test(arguments: [(1, Int.max), (Int.max - 1, Int.max), (1 << 62, Int.max)])
  func sizesBeyondAnyTreeAreRefusedWithoutAHarm(from: Int, to: Int) {
    for count in 0...70 {
      let hashes = [MerkleHash](repeating: MerkleTree.emptyRoot, count: count)
      #expect(throws: ProofRefusal.self) {
        try ConsistencyProof(from: from, to: to, hashes: hashes)
          .verify(earlier: MerkleTree.emptyRoot, later: MerkleTree.emptyRoot)
      }
    }
  }

  @Test func whatReadsTheFilePassesItsFailureOn() {
    struct Broken: Error {}
    #expect(throws: Broken.self) {
      try ConsistencyProof(from: 1, to: 2) { (_) throws(Broken) in throw Broken() }
    }
  }
}
