import GRDB
import Ledger

extension SearchIndex {
  /// The first entry with a record of this digest.
  package func firstRecord(digest: String) throws(SearchFault) -> Int? {
    try ask { database in
      try Int.fetchOne(
        database, sql: "SELECT min(entry) FROM record WHERE digest = ?", arguments: [digest])
    }
  }

  /// The latest record of a case.
  package func latestRecord(ofCase id: String) throws(SearchFault) -> Int? {
    try ask { database in
      try Int.fetchOne(
        database,
        sql: """
          SELECT max(entry) FROM facet WHERE word = (SELECT id FROM word WHERE kind = ? AND text = ?)
          """,
        arguments: [FacetKind.caseID.rawValue, id])
    }
  }

  /// All entries about a case, in the order of the log: its records and holds, and what speaks of these.
  package func history(ofCase id: String) throws(SearchFault) -> [Int] {
    try ask { database in
      try Int.fetchAll(
        database,
        sql: """
          WITH RECURSIVE found (entry) AS (
            SELECT entry FROM facet WHERE word = (SELECT id FROM word WHERE kind = ? AND text = ?)
            UNION SELECT entry FROM hold WHERE case_id = ?
            UNION SELECT reference.entry FROM reference JOIN found ON reference.of = found.entry
          )
          SELECT entry FROM found ORDER BY entry
          """,
        arguments: [FacetKind.caseID.rawValue, id, id])
    }
  }

  /// All cases, in the order of their first records.
  package func cases() throws(SearchFault) -> [CaseStanding] {
    try ask { database in
      // Beside `max`, SQLite takes the other columns from the row that has it.
      let held = try String.fetchAll(
        database,
        sql: """
          SELECT case_id FROM (SELECT case_id, kind, max(entry) FROM hold GROUP BY case_id) WHERE kind = ?
          """,
        arguments: [EntryKind.hold.rawValue])
      let facets = Set(held.map { Facet(.caseID, $0) })
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT text, max(entry) AS latest FROM word JOIN facet ON word = id WHERE kind = ?
          GROUP BY id ORDER BY min(entry)
          """,
        arguments: [FacetKind.caseID.rawValue])
      return rows.map { row in
        let id: String = row["text"]
        return CaseStanding(caseID: id, latest: row["latest"], isHeld: facets.contains(Facet(.caseID, id)))
      }
    }
  }

  /// The records that are as asked, in the order of the log.
  package func records(as query: RecordQuery) throws(SearchFault) -> [Int] {
    try ask { database in
      var conditions: [String] = []
      var arguments = StatementArguments()
      func demand(_ condition: String, _ value: String?) {
        guard let value else { return }
        conditions.append(condition)
        arguments += [value]
      }
      for facet in query.demands {
        let ids = try Self.words(facet, database)
        demand(
          "entry IN (SELECT entry FROM facet WHERE word IN (SELECT value FROM json_each(?)))",
          "[\(ids.map(String.init).joined(separator: ","))]")
      }
      demand("verdict = ?", query.verdict)
      demand("as_of >= ?", query.from.map { "\($0)" })
      demand("as_of <= ?", query.through.map { "\($0)" })
      let clause = conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND "))"
      return try Int.fetchAll(
        database, sql: "SELECT entry FROM record \(clause) ORDER BY entry", arguments: arguments)
    }
  }

  /// The words that are as demanded.
  private static func words(_ demand: FacetDemand, _ database: Database) throws -> [Int64] {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT id, text FROM word WHERE kind = ?", arguments: [demand.kind.rawValue])
    var ids: [Int64] = []
    while let row = try rows.next() {
      if demand.isMet(by: row[1]) { ids.append(row[0]) }
    }
    return ids
  }
}
