import Ledger
import LedgerStore

/// Answers by reading the whole log: what the index must agree with, and what takes its place where it fails.
struct RecordScan {
  let entries: AcknowledgedEntries

  init(_ entries: AcknowledgedEntries) { self.entries = entries }

  func earlier() throws(LedgerFault) -> EarlierRecords {
    var earlier = EarlierRecords()
    try entries.forEachEntry { (logged) throws(LedgerFault) in
      if case .record(let recorded) = logged.entry.payload {
        // One that is not what it says of itself is repeated by none.
        if RecordFault(of: recorded) == nil {
          earlier.add(RecordFacets(record: recorded.record), at: logged.entry.index)
        }
      }
      return true
    }
    return earlier
  }

  func hasRecord(ofCase id: String) throws(LedgerFault) -> Bool {
    var isThere = false
    try entries.forEachEntry { (logged) throws(LedgerFault) in
      if case .record(let recorded) = logged.entry.payload {
        isThere =
          isThere || Facet(.caseID, RecordFacets(record: recorded.record).caseID) == Facet(.caseID, id)
      }
      return true
    }
    return isThere
  }

  func records<Told>(
    as query: RecordQuery, _ tell: (LoggedEntry, RecordedCase) throws(LedgerFault) -> Told
  ) throws(LedgerFault) -> [Told] {
    var told: [Told] = []
    try entries.forEachEntry { (logged) throws(LedgerFault) in
      if case .record(let recorded) = logged.entry.payload, query.finds(recorded.record) {
        told.append(try tell(logged, recorded))
      }
      return true
    }
    return told
  }
}
