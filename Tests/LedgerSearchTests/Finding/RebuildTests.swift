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
    let all = try finder.records(as: RecordQuery()) { (logged, _) throws(LedgerFault) in logged.entry.index }
    #expect(all == Array(1...40), sourceLocation: sourceLocation)
    for number in [1, 17, 40] {
      let record = RecordFacets(record: Samples.record("order-\(number)"))
      let earlier = try finder.earlier(than: [record])
      #expect(earlier.last(digest: record.digest) == number, sourceLocation: sourceLocation)
      #expect(earlier.latest(like: record) == number, sourceLocation: sourceLocation)
    }
    #expect(try !finder.hasRecord(ofCase: "order-41"), sourceLocation: sourceLocation)
    // And the file is in order, not only the answer.
    let index = try SearchIndex(at: store.searchPath)
    try index.catchUp { () throws(LedgerFault) in try store.now() }
    #expect(try index.latestRecord(with: Facet(.caseID, "order-17")) == 17, sourceLocation: sourceLocation)
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

  @Test(arguments: 0..<9)
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
    #expect(try finder.earlier(than: [record]).last(digest: record.digest) == 17)
  }

  @Test func oneThatFindsWhatWasNotAsked() throws {
    // What it leaves out nobody notices; what it says too much is noticed, and then all is found.
    try change("UPDATE record SET verdict = iif(entry = 30, 'pass', 'other')")
    var finder = RecordFinder(in: store)
    var found: [Int] = []
    var query = RecordQuery()
    query.verdict = "pass"
    found = try finder.records(as: query) { (logged, _) throws(LedgerFault) in logged.entry.index }
    #expect(found.isEmpty)
    query.verdict = "blocked"
    found = try finder.records(as: query) { (logged, _) throws(LedgerFault) in logged.entry.index }
    #expect(found == Array(1...40))
  }

  @Test func whereNoIndexCanBeTheLogIsRead() throws {
    try scratch.remove("index/search.sqlite")
    try FileManager.default.createDirectory(
      at: scratch.url("index/search.sqlite/taken"), withIntermediateDirectories: true)
    var finder = RecordFinder(in: store)
    #expect(try LedgerReading(of: store).history(ofCase: "order-17").map(\.entry.index) == [17])
    #expect(try finder.hasRecord(ofCase: "order-40"))
    let records = [RecordFacets(record: Samples.record("order-3"))]
    let receipt = try store.append(seal: Samples.seal) { (entries) throws(LedgerFault) in
      let earlier = try finder.earlier(than: records, in: entries)
      return EntryBatch([Samples.draft(.repeated(of: earlier.last(digest: records[0].digest) ?? 0))])
    }
    #expect(try store.entry(at: receipt.entries.lowerBound).entry.payload == .repeated(of: 3))
  }

  @Test func whatMustBeCompleteIsAskedOfNoIndex() throws {
    _ = try store.append([Samples.draft(.hold(caseID: "order-17", reason: "inquiry"))])
    try change("DELETE FROM facet; DELETE FROM record")
    let reading = try LedgerReading(of: store)
    #expect(try reading.cases().count == 40)
    #expect(try reading.cases().filter(\.isHeld).map(\.caseID) == ["order-17"])
    #expect(try reading.history(ofCase: "order-17").map(\.entry.index) == [17, 41])
  }

  @Test(arguments: ["-5", "'abc'", "NULL", "9223372036854775807"])
  func oneWhoseProgressIsNoNumberOfEntries(size: String) throws {
    try change(
      "DROP TABLE progress; CREATE TABLE progress (size, leaf); INSERT INTO progress VALUES (\(size), x'00')")
    try expectWhole()
  }

  @Test func aLineThatWasChangedIsNotReadIntoTheIndex() throws {
    try scratch.remove("index/search.sqlite")
    let log = String(decoding: try scratch.read("log.jsonl"), as: UTF8.self)
    try scratch.write("log.jsonl", Array(log.replacing("\"CN\"", with: "\"SG\"").utf8))
    var finder = RecordFinder(in: store)
    var query = RecordQuery()
    query.country = "SG"
    #expect(throws: LedgerFault.self) {
      try finder.records(as: query) { (logged, _) throws(LedgerFault) in logged.entry.index }
    }
    #expect(throws: LedgerFault.self) { try LedgerReading(of: store).cases() }
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
