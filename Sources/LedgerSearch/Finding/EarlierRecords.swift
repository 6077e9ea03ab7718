/// Which of the records asked for a ledger holds already.
package struct EarlierRecords: Sendable, Hashable {
  private var byDigest: [String: Int] = [:]
  // Scopes are the same when their bytes are, as in the database.
  private var byScope: [Facet: Int] = [:]

  package init() {}

  /// Takes note of a record; entries come in their order.
  package mutating func add(_ record: RecordFacets, at entry: Int) {
    byDigest[record.digest] = entry
    byScope[Facet(.scope, record.scope)] = entry
  }

  /// The last entry with this record.
  package func last(digest: String) -> Int? { byDigest[digest] }

  /// The latest record whose place this one takes.
  package func latest(like record: RecordFacets) -> Int? { byScope[Facet(.scope, record.scope)] }

  mutating func set(last entry: Int?, digest: String) { byDigest[digest] = entry }

  mutating func set(latest entry: Int?, like record: RecordFacets) {
    byScope[Facet(.scope, record.scope)] = entry
  }
}
