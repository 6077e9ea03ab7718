import Ledger
import Testing

@testable import LedgerStore

struct ReadingTests {
  private let scratch: Scratch
  private let store: LedgerStore

  init() throws {
    scratch = try Scratch()
    store = try scratch.create()
    for size in 0..<20 { _ = try store.append((0..<size).map { Samples.record("order-\($0)") }) }
  }

  @Test func eachEntryIsFoundByItsIndex() throws {
    var entries: [LoggedEntry] = []
    try store.forEachEntry { logged throws(LedgerFault) in
      entries.append(logged)
      return true
    }
    #expect(entries.count == 197)
    for (index, entry) in entries.enumerated() { #expect(try store.entry(at: index) == entry) }
  }

  @Test func readingStartsAnywhereAndEndsWhereItIsTold() throws {
    var indices: [Int] = []
    try store.forEachEntry(from: 100) { logged throws(LedgerFault) in
      indices.append(logged.entry.index)
      return indices.count < 3
    }
    #expect(indices == [100, 101, 102])
  }

  @Test func eachProofHolds() throws {
    let checkpoint = try store.checkpoint().checkpoint
    for index in 0..<checkpoint.size {
      let line = try store.proven(index)
      try line.proof.verify(leaf: MerkleTree.leaf(line.bytes), root: checkpoint.root)
    }
  }

  @Test(arguments: [-1, 197])
  func noOtherEntryIsThere(index: Int) throws {
    #expect(throws: LedgerFault.noEntry(index: index)) { try store.entry(at: index) }
  }

  @Test func aLineMayBeLongerThanWhatIsReadAtOnce() throws {
    let reason = String(repeating: "why ", count: 1_000_000)
    _ = try store.append([
      Samples.record(), Samples.draft(.hold(caseID: "a", reason: reason)), Samples.record(),
    ])
    #expect(try store.entry(at: 198).entry.payload == .hold(caseID: "a", reason: reason))
    let found = try store.verify()
    #expect(found.isSound, "\(found.problems)")
    #expect(found.size == 200)
  }
}
