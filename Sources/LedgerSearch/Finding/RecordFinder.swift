package import Ledger
package import LedgerStore

/// Finds entries of a ledger: the index says where to look, and the log what is there.
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
        let first = try index.firstRecord(digest: record.digest)
        if let first { try Self.check(first, entries) { $0.digest == record.digest } }
        earlier.set(first: first, digest: record.digest)
        let latest = try index.latestRecord(ofCase: record.caseID)
        if let latest { try Self.check(latest, entries) { $0.caseID == record.caseID } }
        earlier.set(latest: latest, ofCase: record.caseID)
      }
      return earlier
    } otherwise: { (scan) throws(LedgerFault) in
      try scan.earlier()
    }
  }

  /// Whether there is a record of a case.
  package mutating func hasRecord(ofCase id: String) throws(LedgerFault) -> Bool {
    try answer { (index, entries) throws(SearchFault) in
      guard let latest = try index.latestRecord(ofCase: id) else { return false }
      try Self.check(latest, entries) { $0.caseID == id }
      return true
    } otherwise: { (scan) throws(LedgerFault) in
      try scan.earlier().latest(ofCase: id) != nil
    }
  }

  /// Everything the ledger says of one case, in the order of the log.
  package mutating func history(ofCase id: String) throws(LedgerFault) -> [LoggedEntry] {
    try answer { (index, entries) throws(SearchFault) in
      var history = CaseHistory(of: id)
      for place in try index.history(ofCase: id) {
        guard history.take(try Self.read(place, entries)) else { throw .doesNotFit }
      }
      return history.entries
    } otherwise: { (scan) throws(LedgerFault) in
      try scan.history(ofCase: id)
    }
  }

  /// Goes through the cases that have records, in the order of their first, each with its latest record.
  ///
  /// - Parameter id: the only case that is of interest.
  package mutating func forEachCase(
    only id: String? = nil, _ body: (CaseStanding, RecordedCase) throws(LedgerFault) -> Void
  ) throws(LedgerFault) {
    var told = 0
    func tell(_ cases: [CaseStanding], _ entries: AcknowledgedEntries) throws(SearchFault) {
      let asked = cases.filter { standing in
        id.map { standing.caseID.utf8.elementsEqual($0.utf8) } ?? true
      }
      for standing in asked.dropFirst(told) {
        guard case .record(let recorded) = try Self.read(standing.latest, entries).entry.payload,
          RecordFacets(record: recorded.record).caseID == standing.caseID
        else { throw .doesNotFit }
        told += 1
        do throws(LedgerFault) { try body(standing, recorded) } catch { throw .ledger(error) }
      }
    }
    try answer { (index, entries) throws(SearchFault) in
      try tell(try index.cases(), entries)
    } otherwise: { (scan) throws(LedgerFault) in
      let cases = try scan.cases()
      do throws(SearchFault) {
        try tell(cases, scan.entries)
      } catch {
        if case .ledger(let fault) = error { throw fault }
      }
    }
  }

  /// Goes through the records that are as asked, in the order of the log.
  package mutating func forEachRecord(
    as query: RecordQuery, _ body: (LoggedEntry, RecordedCase) throws(LedgerFault) -> Void
  ) throws(LedgerFault) {
    var next = 0
    try answer { (index, entries) throws(SearchFault) in
      for place in try index.records(as: query) where place >= next {
        let logged = try Self.read(place, entries)
        guard case .record(let recorded) = logged.entry.payload, query.finds(recorded.record) else {
          throw .doesNotFit
        }
        next = place + 1
        do throws(LedgerFault) { try body(logged, recorded) } catch { throw .ledger(error) }
      }
    } otherwise: { (scan) throws(LedgerFault) in
      try scan.forEachRecord(as: query, from: next, body)
    }
  }

  private static func read(_ place: Int, _ entries: AcknowledgedEntries) throws(SearchFault) -> LoggedEntry {
    guard (0..<entries.size).contains(place) else { throw .doesNotFit }
    do throws(LedgerFault) { return try entries.entry(at: place) } catch { throw .ledger(error) }
  }

  /// Refuses an index that names an entry which is no such record.
  private static func check(
    _ place: Int, _ entries: AcknowledgedEntries, _ isSuch: (RecordFacets) -> Bool
  ) throws(SearchFault) {
    guard case .record(let recorded) = try read(place, entries).entry.payload,
      isSuch(RecordFacets(record: recorded.record))
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
