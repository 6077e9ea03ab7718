import Ledger
package import LedgerStore

extension RecordFinder {
  /// How records stand, by what the index names and the log says of them.
  ///
  /// - Parameter records: the entries of records.
  package mutating func standings(of records: [Int]) throws(LedgerFault) -> RecordStandings {
    try answer { (index, entries) throws(SearchFault) in
      var speaking: Set<Int> = []
      for record in records {
        for place in try index.references(to: record) {
          speaking.formUnion(try Self.way(place, record, entries))
        }
      }
      var standings = RecordStandings()
      for place in speaking.sorted() { standings.take(try Self.read(place, entries).entry) }
      return standings
    } otherwise: { (scan) throws(LedgerFault) in
      try scan.standings()
    }
  }

  /// An entry that speaks of a record, with the one that repeats the record where it speaks of that. Refuses an index that names
  /// another.
  private static func way(
    _ place: Int, _ record: Int, _ entries: AcknowledgedEntries
  ) throws(SearchFault) -> [Int] {
    guard let of = try read(place, entries).entry.payload.refersTo else { throw .doesNotFit }
    if of == record { return [place] }
    guard case .repeated(record) = try read(of, entries).entry.payload else { throw .doesNotFit }
    return [of, place]
  }
}
