import Ledger
import Testing

struct MerkleFrontierTests {
  @Test func theRootIsThatOfTheDefinitionAtEverySize() {
    let tree = NaiveTree(size: 130)
    var frontier = MerkleFrontier()
    #expect(frontier.root == MerkleTree.emptyRoot)
    for (index, leaf) in tree.leaves.enumerated() {
      frontier.append(leaf)
      #expect(frontier.root == tree.first(index + 1).root, "\(index + 1) leaves")
    }
  }

  @Test func aFrontierThatWasKeptGoesOn() throws {
    let tree = NaiveTree(size: 40)
    for size in 0...40 {
      var frontier = MerkleFrontier()
      for leaf in tree.leaves.prefix(size) { frontier.append(leaf) }
      var kept = try #require(MerkleFrontier(size: frontier.size, peaks: frontier.peaks))
      for leaf in tree.leaves.dropFirst(size) { kept.append(leaf) }
      #expect(kept.root == tree.root, "\(size) leaves")
    }
  }

  @Test func itKeepsNoMoreThanAPeakForEachBit() {
    var frontier = MerkleFrontier()
    for leaf in NaiveTree(size: 127).leaves {
      frontier.append(leaf)
      #expect(frontier.peaks.count == frontier.size.nonzeroBitCount)
    }
  }

  @Test(arguments: [(1, 0), (0, 1), (3, 1), (4, 2), (-1, 64), (9_007_199_254_740_992, 1)])
  func peaksThatDoNotFitTheSizeAreRefused(size: Int, peaks: Int) {
    let hashes = [MerkleHash](repeating: MerkleTree.emptyRoot, count: peaks)
    #expect(MerkleFrontier(size: size, peaks: hashes) == nil)
  }
}
