import AuditTrail
import Ledger
import LedgerStore
import Testing

@testable import LedgerSearch

/// What an entry says of earlier ones is decided when no other can come between.
struct WriterTests {
  @Test func severalWritersNameTheRightEntries() async throws {
    let scratch = try Scratch()
    try scratch.create()
    let path = scratch.ledger
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let store = try LedgerStore(opening: path)
          for round in 0..<12 {
            try Self.enter(
              [
                Samples.record("common-\(round % 3)"),
                Samples.record("own-\(writer)", party: "\(round)"),
                Samples.record("shared", party: "\(writer) \(round)"),
              ], store)
          }
        }
      }
      try await group.waitForAll()
    }
    try expectRight(try scratch.open())
  }

  /// Enters records as `licet check --ledger` does.
  private static func enter(_ records: [JSONValue], _ store: LedgerStore) throws {
    var finder = RecordFinder(in: store)
    try finder.catchUp()
    let facets = records.map(RecordFacets.init(record:))
    _ = try store.append(seal: Samples.seal) { (entries) throws(LedgerFault) in
      var earlier = try finder.earlier(than: facets, in: entries)
      var drafts: [EntryDraft] = []
      for (record, facets) in zip(records, facets) {
        let latest = earlier.latest(like: facets)
        if let latest, earlier.last(digest: facets.digest) == latest {
          drafts.append(Samples.draft(.repeated(of: latest)))
        } else {
          drafts.append(Samples.draft(record, supersedes: latest))
          earlier.add(facets, at: entries.size + drafts.count - 1)
        }
      }
      return EntryBatch(drafts, objects: [Samples.file])
    }
  }

  /// Reads the log from its beginning and expects of each entry what those before it ask for.
  private func expectRight(_ store: LedgerStore) throws {
    var (earlier, kinds): (EarlierRecords, [EntryKind: Int]) = (EarlierRecords(), [:])
    var digests: [Int: String] = [:]
    try store.forEachEntry { (logged) throws(LedgerFault) in
      let entry = logged.entry
      kinds[entry.payload.kind, default: 0] += 1
      if case .record(let recorded) = entry.payload {
        let record = RecordFacets(record: recorded.record)
        #expect(earlier.last(digest: record.digest) == nil, "entry \(entry.index) is entered twice")
        #expect(recorded.supersedes == earlier.latest(like: record), "entry \(entry.index)")
        earlier.add(record, at: entry.index)
        digests[entry.index] = record.digest
      }
      if case .repeated(let of) = entry.payload { #expect(digests[of] != nil, "entry \(entry.index)") }
      return true
    }
    #expect(kinds[.record] == 3 + 2 * 48)
    #expect(kinds[.repeated] == 45)
    #expect(try store.verify().isSound)
  }
}
