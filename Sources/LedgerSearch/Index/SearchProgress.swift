import GRDB
import Ledger
import LedgerStore

/// How far the index has read the log.
struct SearchProgress {
  let size: Int
  /// The leaf hash of the last entry read, which stands for all before it.
  private let leaf: MerkleHash?

  /// Reads what is kept.
  init(_ database: Database) throws {
    guard let row = try Row.fetchOne(database, sql: "SELECT size, leaf FROM progress") else {
      (size, leaf) = (0, nil)
      return
    }
    // Whoever can write the file can put anything there.
    guard let size = Int.fromDatabaseValue(row["size"]), size >= 0,
      let leaf = String.fromDatabaseValue(row["leaf"]).map(MerkleHash.init(hex:))
    else { throw SearchFault.doesNotFit }
    (self.size, self.leaf) = (size, leaf)
  }

  init(size: Int, leaf: MerkleHash) {
    self.size = size
    self.leaf = leaf
  }

  /// Refuses a log that is shorter than what was read, or was rewritten.
  func check(_ entries: AcknowledgedEntries) throws {
    guard size > 0 else { return }
    guard size <= entries.size, try entries.leaf(at: size - 1) == leaf else { throw SearchFault.doesNotFit }
  }

  func keep(_ database: Database) throws {
    try database.execute(sql: "DELETE FROM progress")
    try database.execute(
      sql: "INSERT INTO progress (size, leaf) VALUES (?, ?)", arguments: [size, leaf?.hex ?? ""])
  }
}
