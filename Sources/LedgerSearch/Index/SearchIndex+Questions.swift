import GRDB
import Ledger

extension SearchIndex {
  /// The last entry with a record of this digest.
  package func lastRecord(digest: String) throws(SearchFault) -> Int? {
    try ask { database in
      try Int.fetchOne(
        database, sql: "SELECT max(entry) FROM record WHERE digest = ?", arguments: [digest])
    }
  }

  /// The latest record with a facet.
  func latestRecord(with facet: Facet) throws(SearchFault) -> Int? {
    try ask { database in
      try Int.fetchOne(
        database,
        sql: """
          SELECT max(entry) FROM facet WHERE word = (SELECT id FROM word WHERE kind = ? AND text = ?)
          """,
        arguments: [facet.kind.rawValue, facet.text])
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
