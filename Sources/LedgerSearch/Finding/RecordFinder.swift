package import Ledger
package import LedgerStore

/// Finds records of a ledger: the index says where to look, and the log what is there. Whether the index names all that there are
/// is not proven; what must be complete is read from the log by `LedgerReading`.
///
/// An index that cannot be used, or that names what is not in the log, is thrown away and made anew. Where that is of no
/// help either, the log is read whole.
package struct RecordFinder {
  private let store: LedgerStore
  private var index: SearchIndex?
  /// Whether an index made anew has failed too.
  private var isScanning = false

  package init(in store: LedgerStore) { self.store = store }

  /// Reads what was added to the log since, so that little is left to read under the lock.
  package mutating func catchUp() throws(LedgerFault) {
    try answer { (_, _) throws(SearchFault) in
    } otherwise: { (_) throws(LedgerFault) in
    }
  }

  /// Which of these records there are already.
  ///
  /// - Parameter entries: those to look among, for whoever holds the lock.
  package mutating func earlier(
    than records: [RecordFacets], in entries: AcknowledgedEntries? = nil
  ) throws(LedgerFault) -> EarlierRecords {
    try answer(in: entries) { (index, entries) throws(SearchFault) in
      var earlier = EarlierRecords()
      for record in records {
        let last = try index.lastRecord(digest: record.digest)
        if let last { try Self.check(last, entries) { $0.digest == record.digest } }
        earlier.set(last: last, digest: record.digest)
        let latest = try index.latestRecord(with: Facet(.scope, record.scope))
        if let latest { try Self.check(latest, entries) { $0.scope == record.scope } }
        earlier.set(latest: latest, like: record)
      }
      return earlier
    } otherwise: { (scan) throws(LedgerFault) in
      try scan.earlier()
    }
  }

  /// Whether there is a record of a case.
  package mutating func hasRecord(ofCase id: String) throws(LedgerFault) -> Bool {
    try answer { (index, entries) throws(SearchFault) in
      guard let latest = try index.latestRecord(with: Facet(.caseID, id)) else { return false }
      try Self.check(latest, entries) { $0.caseID == id }
      return true
    } otherwise: { (scan) throws(LedgerFault) in
      try scan.hasRecord(ofCase: id)
    }
  }

  /// The records that are as asked, in the order of the log: what is told of each, all by one index or all by the log.
  package mutating func records<Told>(
    as query: RecordQuery, _ tell: (LoggedEntry, RecordedCase) throws(LedgerFault) -> Told
  ) throws(LedgerFault) -> [Told] {
    try answer { (index, entries) throws(SearchFault) in
      var told: [Told] = []
      for place in try index.records(as: query) {
        let logged = try Self.read(place, entries)
        guard case .record(let recorded) = logged.entry.payload, query.finds(recorded.record) else {
          throw .doesNotFit
        }
        do throws(LedgerFault) { told.append(try tell(logged, recorded)) } catch { throw .ledger(error) }
      }
      return told
    } otherwise: { (scan) throws(LedgerFault) in
      try scan.records(as: query, tell)
    }
  }

  private static func read(_ place: Int, _ entries: AcknowledgedEntries) throws(SearchFault) -> LoggedEntry {
    guard (0..<entries.size).contains(place) else { throw .doesNotFit }
    do throws(LedgerFault) { return try entries.entry(at: place) } catch { throw .ledger(error) }
  }

  /// Refuses an index that names an entry which is no such record, or one that is not what it says of itself.
  private static func check(
    _ place: Int, _ entries: AcknowledgedEntries, _ isSuch: (RecordFacets) -> Bool
  ) throws(SearchFault) {
    guard case .record(let recorded) = try read(place, entries).entry.payload,
      RecordFault(of: recorded) == nil, isSuch(RecordFacets(record: recorded.record))
    else { throw .doesNotFit }
  }
}

extension RecordFinder {
  /// Asks the index in the file, then one made anew, then the log.
  private mutating func answer<Value>(
    in locked: AcknowledgedEntries? = nil,
    _ question: (SearchIndex, AcknowledgedEntries) throws(SearchFault) -> Value,
    otherwise scan: (RecordScan) throws(LedgerFault) -> Value
  ) throws(LedgerFault) -> Value {
    if let value = try ask(locked, question) { return value }
    // To open an index the lock is taken, so whoever holds it already uses what is open. Another process may have put a
    // new index in place of the one that is open, so the file is tried before it is thrown away.
    let attempts = locked == nil && !isScanning ? [false, true] : []
    for isAnew in attempts {
      index = nil
      index = opened(anew: isAnew)
      if let value = try ask(locked, question) { return value }
    }
    index = nil
    isScanning = true
    return try scan(RecordScan(try self.entries(locked)))
  }

  /// What the index that is open answers; nil if it fails.
  private func ask<Value>(
    _ locked: AcknowledgedEntries?,
    _ question: (SearchIndex, AcknowledgedEntries) throws(SearchFault) -> Value
  ) throws(LedgerFault) -> Value? {
    guard let index else { return nil }
    do throws(SearchFault) {
      return try question(index, try index.catchUp { () throws(LedgerFault) in try self.entries(locked) })
    } catch {
      if case .ledger(let fault) = error { throw fault }
      return nil
    }
  }

  /// The entries of whoever holds the lock, else those there are now.
  private func entries(_ locked: AcknowledgedEntries?) throws(LedgerFault) -> AcknowledgedEntries {
    if let locked { return locked }
    return try store.now()
  }

  private func opened(anew isAnew: Bool) -> SearchIndex? {
    try? store.openingSearch(anew: isAnew) { path in try? SearchIndex(at: path) }
  }
}
