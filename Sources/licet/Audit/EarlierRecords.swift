import Ledger
import LedgerStore

/// Which records a ledger holds already.
struct EarlierRecords {
  let size: Int
  private var byDigest: [String: Int] = [:]
  private var byCase: [String: Int] = [:]

  init(in store: LedgerStore) throws {
    var found: [(RecordGlance, Int)] = []
    size = try LedgerDesk.tell { () throws(LedgerFault) in
      try store.forEachEntry { (logged) throws(LedgerFault) in
        if case .record(let recorded) = logged.entry.payload {
          found.append((RecordGlance(record: recorded.record), logged.entry.index))
        }
        return true
      }
      return try store.checkpoint().checkpoint.size
    }
    for (glance, index) in found { add(glance, at: index) }
  }

  mutating func add(_ glance: RecordGlance, at index: Int) {
    byDigest[glance.digest] = byDigest[glance.digest] ?? index
    byCase[glance.caseID] = index
  }

  /// The first entry with this record.
  func index(ofDigest digest: String) -> Int? { byDigest[digest] }

  /// The latest record of a case.
  func latest(of caseID: String) -> Int? { byCase[caseID] }
}
