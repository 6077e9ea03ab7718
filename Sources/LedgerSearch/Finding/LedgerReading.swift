import Ledger
package import LedgerStore

/// What must be complete, read from the whole log and proven by its root: no index can hide an entry from it.
package struct LedgerReading {
  private let entries: AcknowledgedEntries

  package init(of store: LedgerStore) throws(LedgerFault) { entries = try store.now() }

  /// Everything the ledger says of one case, in the order of the log.
  package func history(ofCase id: String) throws(LedgerFault) -> [LoggedEntry] {
    var history = CaseHistory(of: id)
    try entries.forEachEntry { (logged) throws(LedgerFault) in
      _ = history.take(logged)
      return true
    }
    return history.entries
  }

  /// How the cases that have records stand, in the order of their first.
  package func cases() throws(LedgerFault) -> [CaseStanding] {
    var order: [Facet] = []
    var standings: [Facet: CaseStanding] = [:]
    var held: Set<Facet> = []
    try entries.forEachEntry { (logged) throws(LedgerFault) in
      switch logged.entry.payload {
      case .record(let recorded):
        let caseID = RecordFacets(record: recorded.record).caseID
        let id = Facet(.caseID, caseID)
        if standings[id] == nil { order.append(id) }
        standings[id, default: CaseStanding(caseID: caseID)].take(recorded.record, at: logged.entry.index)
      case .hold(let id, _): held.insert(Facet(.caseID, id))
      case .release(let id, _): held.remove(Facet(.caseID, id))
      case .opened, .repeated, .signOff, .waiver, .recovered: break
      }
      return true
    }
    return order.compactMap { id in
      var standing = standings[id]
      standing?.isHeld = held.contains(id)
      return standing
    }
  }
}
