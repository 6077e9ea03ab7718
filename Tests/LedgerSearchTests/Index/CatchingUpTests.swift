import GRDB
import Ledger
import LedgerStore
import Testing

@testable import LedgerSearch

struct CatchingUpTests {
  private let scratch: Scratch
  private let store: LedgerStore

  init() throws {
    scratch = try Scratch()
    store = try scratch.create([
      Samples.draft(Samples.record("first")), Samples.draft(Samples.record("second")),
    ])
  }

  private func catchUp(_ index: SearchIndex) throws {
    try index.catchUp { () throws(LedgerFault) in try store.now() }
  }

  @Test func whatWasAddedIsFound() throws {
    let index = try SearchIndex(at: store.searchPath)
    try catchUp(index)
    #expect(try index.latestRecord(with: Facet(.caseID, "third")) == nil)
    _ = try store.append([Samples.draft(Samples.record("third"))])
    try catchUp(index)
    #expect(try index.latestRecord(with: Facet(.caseID, "third")) == 3)
  }

  @Test func linesThatWereReadAreNotReadAgain() throws {
    let index = try SearchIndex(at: store.searchPath)
    try catchUp(index)
    // The first record is no entry any more: whoever reads it says so.
    var log = try scratch.read("log.jsonl")
    let start = try #require(log.firstIndex(of: UInt8(ascii: "\n"))) + 1
    log[start] = UInt8(ascii: "!")
    try scratch.write("log.jsonl", log)
    _ = try store.append([Samples.draft(Samples.record("third"))])
    try catchUp(index)
    #expect(try index.latestRecord(with: Facet(.caseID, "first")) == 1)
    #expect(try index.latestRecord(with: Facet(.caseID, "third")) == 3)
  }

  @Test func anotherProcessGoesOnFromThere() throws {
    try catchUp(try SearchIndex(at: store.searchPath))
    _ = try store.append([Samples.draft(Samples.record("third"))])
    let other = try SearchIndex(at: store.searchPath)
    try catchUp(other)
    #expect(try other.records(as: RecordQuery()) == [1, 2, 3])
  }

  @Test func twoThatAreOpenSeeWhatEitherRead() throws {
    let (one, other) = (try SearchIndex(at: store.searchPath), try SearchIndex(at: store.searchPath))
    try catchUp(one)
    _ = try store.append([Samples.draft(Samples.record("third"))])
    try catchUp(other)
    try catchUp(one)
    #expect(try one.latestRecord(with: Facet(.caseID, "third")) == 3)
  }

  @Test func aLogThatIsAnotherIsRefused() throws {
    let index = try SearchIndex(at: store.searchPath)
    try catchUp(index)
    let (other, shorter) = (try Scratch(), try Scratch())
    let rewritten = try other.create(
      [Samples.draft(Samples.record("first")), Samples.draft(Samples.record("2nd"))])
    let cut = try shorter.create([Samples.draft(Samples.record("first"))])
    #expect(throws: SearchFault.self) {
      try index.catchUp { () throws(LedgerFault) in try rewritten.now() }
    }
    #expect(throws: SearchFault.self) { try index.catchUp { () throws(LedgerFault) in try cut.now() } }
  }

  @Test func anIndexOfAnotherVersionIsRefused() throws {
    try catchUp(try SearchIndex(at: store.searchPath))
    try DatabaseQueue(path: store.searchPath).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    #expect(throws: SearchFault.self) { try SearchIndex(at: store.searchPath) }
  }
}
