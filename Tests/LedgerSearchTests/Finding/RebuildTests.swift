import Foundation
import GRDB
import Ledger
import LedgerStore
import Testing

@testable import LedgerSearch

/// An index that is not that of the log is made anew, and nobody is led astray.
struct RebuildTests {
  private let scratch: Scratch
  private let store: LedgerStore

  init() throws {
    scratch = try Scratch()
    store = try scratch.create((1...40).map { Samples.draft(Samples.record("order-\($0)")) })
    var finder = RecordFinder(in: store)
    try finder.catchUp()
  }

  private func expectWhole(sourceLocation: SourceLocation = #_sourceLocation) throws {
    var finder = RecordFinder(in: store)
    for number in [1, 17, 40] {
      let history = try finder.history(ofCase: "order-\(number)")
      #expect(history.map(\.entry.index) == [number], sourceLocation: sourceLocation)
    }
    #expect(try !finder.hasRecord(ofCase: "order-41"), sourceLocation: sourceLocation)
    // And the file is in order, not only the answer.
    let index = try SearchIndex(at: store.searchPath)
    try index.catchUp { () throws(LedgerFault) in try store.now() }
    #expect(try index.cases() == RecordScan(try store.now()).cases(), sourceLocation: sourceLocation)
  }

  private func change(_ sql: String) throws {
    try DatabaseQueue(path: store.searchPath).write { try $0.execute(sql: sql) }
  }

  @Test func oneThatIsDeleted() throws {
    try scratch.remove("index/search.sqlite")
    try expectWhole()
  }

  @Test func oneThatIsDeletedWithItsFolder() throws {
    try scratch.remove("index")
    try expectWhole()
  }

  @Test func oneThatIsNoDatabase() throws {
    try scratch.write("index/search.sqlite", Array("this is no database, and never was".utf8))
    try expectWhole()
  }

  @Test(arguments: 0..<11)
  func onePageOverwritten(page: Int) throws {
    var bytes = try scratch.read("index/search.sqlite")
    let start = page * 4096
    try #require(start < bytes.count)
    for place in start..<min(start + 4096, bytes.count) { bytes[place] = 0xA5 }
    try scratch.write("index/search.sqlite", bytes)
    try expectWhole()
  }

  @Test func oneOfAnotherVersion() throws {
    try change("PRAGMA user_version = 99")
    try expectWhole()
  }

  @Test func oneThatIsAheadOfTheLog() throws {
    let longer = try Scratch()
    try FileManager.default.copyItem(atPath: scratch.ledger, toPath: longer.ledger)
    let other = try longer.open()
    _ = try other.append([Samples.draft(Samples.record("order-41"))])
    do {
      var finder = RecordFinder(in: other)
      try finder.catchUp()
    }
    try scratch.write("index/search.sqlite", longer.read("index/search.sqlite"))
    try expectWhole()
  }

  @Test func oneOfALogThatWasRewritten() throws {
    let other = try Scratch()
    let drafts = (1...40).map { Samples.draft(Samples.record("order-\(41 - $0)")) }
    do {
      var finder = RecordFinder(in: try other.create(drafts))
      try finder.catchUp()
    }
    try scratch.write("index/search.sqlite", other.read("index/search.sqlite"))
    try expectWhole()
  }

  @Test func oneThatNamesAnotherEntry() throws {
    try change(
      """
      UPDATE facet SET entry = 41 - entry
      WHERE entry IN (1, 40) AND word IN (SELECT id FROM word WHERE kind = 'case')
      """)
    try expectWhole()
  }

  @Test func oneThatNamesAnEntryBehindTheLog() throws {
    try change("UPDATE facet SET entry = 400 WHERE entry = 17")
    try expectWhole()
  }

  @Test func oneThatGivesARecordAnotherDigest() throws {
    let record = RecordFacets(record: Samples.record("order-17"))
    try change("UPDATE record SET digest = '\(record.digest)' WHERE entry = 3")
    var finder = RecordFinder(in: store)
    #expect(try finder.earlier(than: [record]).first(digest: record.digest) == 17)
  }

  @Test func oneThatFindsWhatWasNotAsked() throws {
    // What it leaves out nobody notices; what it says too much is noticed, and then all is found.
    try change("UPDATE record SET verdict = iif(entry = 30, 'pass', 'other')")
    var finder = RecordFinder(in: store)
    var found: [Int] = []
    var query = RecordQuery()
    query.verdict = "pass"
    try finder.forEachRecord(as: query) { (logged, _) throws(LedgerFault) in found.append(logged.entry.index)
    }
    #expect(found.isEmpty)
    query.verdict = "blocked"
    try finder.forEachRecord(as: query) { (logged, _) throws(LedgerFault) in found.append(logged.entry.index)
    }
    #expect(found == Array(1...40))
  }

  @Test func whereNoIndexCanBeTheLogIsRead() throws {
    try scratch.remove("index/search.sqlite")
    try FileManager.default.createDirectory(
      at: scratch.url("index/search.sqlite/taken"), withIntermediateDirectories: true)
    var finder = RecordFinder(in: store)
    #expect(try finder.history(ofCase: "order-17").map(\.entry.index) == [17])
    #expect(try finder.hasRecord(ofCase: "order-40"))
    let records = [RecordFacets(record: Samples.record("order-3"))]
    let receipt = try store.append(seal: Samples.seal) { (entries) throws(LedgerFault) in
      let earlier = try finder.earlier(than: records, in: entries)
      return EntryBatch([Samples.draft(.repeated(of: earlier.first(digest: records[0].digest) ?? 0))])
    }
    #expect(try store.entry(at: receipt.entries.lowerBound).entry.payload == .repeated(of: 3))
  }

  @Test func anIndexThatIsReplacedWhileItIsOpen() throws {
    var open = RecordFinder(in: store)
    try open.catchUp()
    try scratch.remove("index/search.sqlite")
    _ = try store.append([Samples.draft(Samples.record("order-41"))])
    var other = RecordFinder(in: store)
    #expect(try other.hasRecord(ofCase: "order-41"))
    #expect(try open.hasRecord(ofCase: "order-41"))
    #expect(try other.hasRecord(ofCase: "order-1"))
  }
}
