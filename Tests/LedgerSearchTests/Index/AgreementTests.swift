import Ledger
import LedgerStore
import Quantities
import TestSupport
import Testing

@testable import LedgerSearch

/// The index says what the log says.
struct AgreementTests {
  @Test(arguments: SplitMix64.seeds)
  func withAScanOfARandomLedger(seed: UInt64) throws {
    let scratch = try Scratch()
    let store = try scratch.create()
    let index = try SearchIndex(at: store.searchPath)
    var random = RandomEntries(seed: seed)
    for count in [1, 40, 3, 60] {
      _ = try store.append(random.next(count, from: try store.now().size))
      try index.catchUp { () throws(LedgerFault) in try store.now() }
      try expectAgreement(index, RecordScan(try store.now()))
    }
  }

  private func expectAgreement(_ index: SearchIndex, _ scan: RecordScan) throws {
    let earlier = try scan.earlier()
    try scan.forEachRecord(as: RecordQuery(), from: 0) { (_, recorded) throws(LedgerFault) in
      let record = RecordFacets(record: recorded.record)
      let first = try? index.firstRecord(digest: record.digest)
      #expect(first == earlier.first(digest: record.digest))
    }
    #expect(try index.cases() == scan.cases())
    for id in RandomEntries.cases + ["nobody"] {
      #expect(try index.latestRecord(ofCase: id) == earlier.latest(ofCase: id))
      #expect(try index.history(ofCase: id) == scan.history(ofCase: id).map(\.entry.index))
    }
    for query in try Self.queries() {
      var expected: [Int] = []
      try scan.forEachRecord(as: query, from: 0) { (logged, _) throws(LedgerFault) in
        expected.append(logged.entry.index)
      }
      #expect(try index.records(as: query) == expected, "\(query)")
    }
  }

  private static func queries() throws -> [RecordQuery] {
    let day = try #require(CalendarDate(reading: "2024-02-29"))
    let questions: [(inout RecordQuery) -> Void] = [
      { _ in }, { $0.party = "example" }, { $0.party = "ö" }, { $0.party = "深圳" }, { $0.party = "" },
      { $0.party = "concealed" }, { $0.country = "hk" }, { $0.eccn = "3A090" }, { $0.chip = "h20" },
      { $0.verdict = "blocked" }, { $0.from = day }, { $0.through = day }, { $0.caseID = "order" },
      { $0.caseID = "\u{E4}" }, { $0.caseID = "concealed" },
      { ($0.party, $0.country, $0.verdict, $0.from) = ("example", "CN", "pass", day) },
    ]
    return questions.map { ask in
      var query = RecordQuery()
      ask(&query)
      return query
    }
  }
}
