/// Which of the records asked for a ledger holds already.
package struct EarlierRecords: Sendable, Hashable {
  private var byDigest: [String: Int] = [:]
  // Ids are the same when their bytes are, as in the database.
  private var byCase: [Facet: Int] = [:]

  package init() {}

  /// Takes note of a record; entries come in their order.
  package mutating func add(digest: String, caseID: String, at entry: Int) {
    byDigest[digest] = byDigest[digest] ?? entry
    byCase[Facet(.caseID, caseID)] = entry
  }

  /// The first entry with this record.
  package func first(digest: String) -> Int? { byDigest[digest] }

  /// The latest record of a case.
  package func latest(ofCase id: String) -> Int? { byCase[Facet(.caseID, id)] }

  mutating func set(first entry: Int?, digest: String) { byDigest[digest] = entry }

  mutating func set(latest entry: Int?, ofCase id: String) { byCase[Facet(.caseID, id)] = entry }
}
