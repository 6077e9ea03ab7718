import Ledger
import Testing

struct StoredHashesTests {
  /// Level and number of the first fifteen hashes, as the comment on Go's `tlog.StoredHashIndex` draws them.
  @Test(arguments: [
    (0, 0, 0), (0, 1, 1), (1, 0, 2), (0, 2, 3), (0, 3, 4), (1, 1, 5), (2, 0, 6), (0, 4, 7), (0, 5, 8),
    (1, 2, 9), (0, 6, 10), (0, 7, 11), (1, 3, 12), (2, 1, 13), (3, 0, 14),
  ])
  func aHashStandsBehindTheLastLeafUnderIt(level: Int, number: Int, position: Int) {
    #expect(StoredHashes.position(level: level, number: number) == position)
  }

  @Test func everyPlaceBelongsToOneHash() {
    var places: Set<Int> = []
    for level in 0...8 {
      for number in 0..<(256 >> level) {
        #expect(places.insert(StoredHashes.position(level: level, number: number)).inserted)
      }
    }
    #expect(places == Set(0..<StoredHashes.count(forSize: 256)))
  }

  @Test(arguments: 0...130)
  func aTreeStoresWhatTheDefinitionSays(size: Int) {
    #expect(StoredHashes.count(forSize: size) == NaiveTree(size: size).stored.count)
  }

  @Test func addingLeavesGivesTheHashesInTheOrderOfTheFile() {
    let tree = NaiveTree(size: 130)
    var frontier = MerkleFrontier()
    #expect(tree.leaves.flatMap { frontier.append($0) } == tree.stored)
  }

  @Test(arguments: 0...130)
  func thePeaksAreFoundInTheFile(size: Int) throws {
    let tree = NaiveTree(size: size)
    let stored = tree.stored
    let peaks = StoredHashes.peaks(ofSize: size).map { stored[$0] }
    let frontier = try #require(MerkleFrontier(size: size, peaks: peaks))
    #expect(frontier.root == tree.root)
  }

  /// 2⁵³ − 1 leaves: more than any disk holds, and no number overflows.
  @Test func theLargestTreeHasItsPlaces() {
    #expect(StoredHashes.count(forSize: LedgerLimits.treeSize) == 2 * LedgerLimits.treeSize - 53)
    #expect(StoredHashes.peaks(ofSize: LedgerLimits.treeSize).count == 53)
    #expect(StoredHashes.peaks(ofSize: LedgerLimits.treeSize).last == 2 * (LedgerLimits.treeSize - 1) - 52)
  }
}
