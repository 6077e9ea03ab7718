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
    #expect(try index.latestRecord(ofCase: "third") == nil)
    _ = try store.append([Samples.draft(Samples.record("third"))])
    try catchUp(index)
    #expect(try index.latestRecord(ofCase: "third") == 3)
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
    #expect(try index.latestRecord(ofCase: "first") == 1)
    #expect(try index.latestRecord(ofCase: "third") == 3)
  }

  @Test func anotherProcessGoesOnFromThere() throws {
    try catchUp(try SearchIndex(at: store.searchPath))
    _ = try store.append([Samples.draft(Samples.record("third"))])
    let other = try SearchIndex(at: store.searchPath)
    try catchUp(other)
    #expect(try other.cases().map(\.latest) == [1, 2, 3])
  }

  @Test func twoThatAreOpenSeeWhatEitherRead() throws {
    let (one, other) = (try SearchIndex(at: store.searchPath), try SearchIndex(at: store.searchPath))
    try catchUp(one)
    _ = try store.append([Samples.draft(Samples.record("third"))])
    try catchUp(other)
    try catchUp(one)
    #expect(try one.latestRecord(ofCase: "third") == 3)
  }
}
