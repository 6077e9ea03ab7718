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
    let records = try scan.records(as: RecordQuery()) { (_, recorded) throws(LedgerFault) in
      RecordFacets(record: recorded.record)
    }
    for record in records {
      #expect(try index.lastRecord(digest: record.digest) == earlier.last(digest: record.digest))
      #expect(try index.latestRecord(with: Facet(.scope, record.scope)) == earlier.latest(like: record))
    }
    for id in RandomEntries.cases + ["nobody"] {
      #expect(try (index.latestRecord(with: Facet(.caseID, id)) != nil) == scan.hasRecord(ofCase: id))
    }
    for query in try Self.queries() {
      let expected = try scan.records(as: query) { (logged, _) throws(LedgerFault) in logged.entry.index }
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
