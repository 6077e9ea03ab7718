import GRDB

/// The tables of the index.
enum SearchSchema {
  /// Raised with every change of the tables or of what is put into them; an index of another version is made anew.
  static let version = 2

  /// Makes the tables in a new database; refuses one of another version.
  static func prepare(_ database: Database) throws {
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard found != version else { return }
    guard found == 0, try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0 else {
      throw SearchFault.doesNotFit
    }
    try database.execute(sql: tables)
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  private static let tables = """
    CREATE TABLE progress (size INTEGER NOT NULL, leaf TEXT NOT NULL);
    CREATE TABLE record (
      entry INTEGER PRIMARY KEY, case_id TEXT NOT NULL, case_path TEXT NOT NULL, digest TEXT NOT NULL,
      verdict TEXT NOT NULL, as_of TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL
    );
    CREATE INDEX record_digest ON record (digest);
    CREATE TABLE word (
      id INTEGER PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL, UNIQUE (kind, text)
    );
    CREATE TABLE facet (
      word INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (word, entry)
    ) WITHOUT ROWID;
    """
}
