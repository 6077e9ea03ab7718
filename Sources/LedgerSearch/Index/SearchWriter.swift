import GRDB
import Ledger
import LedgerStore

/// Puts entries into the index.
///
/// A class, so that the words it remembers are never copied.
final class SearchWriter {
  /// So many words are remembered at most.
  private static let mostWords = 100_000

  private let database: Database
  /// The words met so far and their ids.
  private var words: [Facet: Int64] = [:]

  init(_ database: Database) { self.database = database }

  func add(_ logged: LoggedEntry) throws {
    guard case .record(let recorded) = logged.entry.payload else { return }
    try add(RecordFacets(record: recorded.record), logged.entry)
  }

  private func add(_ record: RecordFacets, _ entry: Entry) throws {
    try run(
      """
      INSERT INTO record (entry, case_id, case_path, digest, verdict, as_of, at, by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        entry.index, record.caseID, record.casePath, record.digest, record.verdict, record.asOf,
        "\(entry.seal.at)", entry.seal.by,
      ])
    for facet in record.facets {
      try run("INSERT INTO facet (word, entry) VALUES (?, ?)", [try id(of: facet), entry.index])
    }
  }

  private func id(of facet: Facet) throws -> Int64 {
    if let known = words[facet] { return known }
    let arguments: StatementArguments = [facet.kind.rawValue, facet.text]
    let query = try database.cachedStatement(sql: "SELECT id FROM word WHERE kind = ? AND text = ?")
    let id: Int64
    if let found = try Int64.fetchOne(query, arguments: arguments) {
      id = found
    } else {
      try run("INSERT INTO word (kind, text) VALUES (?, ?)", arguments)
      id = database.lastInsertedRowID
    }
    if words.count >= Self.mostWords { words.removeAll(keepingCapacity: true) }
    words[facet] = id
    return id
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
