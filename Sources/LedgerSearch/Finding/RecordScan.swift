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
        let record = RecordFacets(record: recorded.record)
        earlier.add(digest: record.digest, caseID: record.caseID, at: logged.entry.index)
      }
      return true
    }
    return earlier
  }

  func history(ofCase id: String) throws(LedgerFault) -> [LoggedEntry] {
    var history = CaseHistory(of: id)
    try entries.forEachEntry { (logged) throws(LedgerFault) in
      _ = history.take(logged)
      return true
    }
    return history.entries
  }

  func cases() throws(LedgerFault) -> [CaseStanding] {
    var order: [Facet] = []
    var latest: [Facet: Int] = [:]
    var held: Set<Facet> = []
    try entries.forEachEntry { (logged) throws(LedgerFault) in
      switch logged.entry.payload {
      case .record(let recorded):
        let id = Facet(.caseID, RecordFacets(record: recorded.record).caseID)
        if latest[id] == nil { order.append(id) }
        latest[id] = logged.entry.index
      case .hold(let id, _): held.insert(Facet(.caseID, id))
      case .release(let id, _): held.remove(Facet(.caseID, id))
      case .opened, .repeated, .signOff, .waiver, .recovered: break
      }
      return true
    }
    return order.compactMap { id in
      latest[id].map { CaseStanding(caseID: id.text, latest: $0, isHeld: held.contains(id)) }
    }
  }

  /// - Parameter next: the first entry to look at.
  func forEachRecord(
    as query: RecordQuery, from next: Int, _ body: (LoggedEntry, RecordedCase) throws(LedgerFault) -> Void
  ) throws(LedgerFault) {
    try entries.forEachEntry(from: next) { (logged) throws(LedgerFault) in
      if case .record(let recorded) = logged.entry.payload, query.finds(recorded.record) {
        try body(logged, recorded)
      }
      return true
    }
  }
}
