import GRDB
import Ledger
package import LedgerStore

/// An index of a ledger for searching: disposable, and made anew from the log. What it says is a hint of where to look.
///
/// A class, since it is an open database.
package final class SearchIndex {
  /// So many entries are read in one transaction; others who write wait for it.
  private static let batch = 20_000

  private let queue: DatabaseQueue
  /// How many entries it had when it last caught up.
  private var size = 0

  /// Opens the index in a file, or makes it.
  package init(at path: String) throws(SearchFault) {
    var configuration = Configuration()
    // Several processes may use it: readers and a writer side by side, writers one after the other.
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -65536")
    }
    queue = try onDatabase {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.write { database in try SearchSchema.prepare(database) }
      return queue
    }
  }

  /// Reads what was added to the log since.
  ///
  /// - Parameter now: the entries there are. Called while no other process adds to the index, so that they are never
  ///   fewer than another has just read.
  /// - Returns: the entries it knows of now.
  @discardableResult
  package func catchUp(
    _ now: () throws(LedgerFault) -> AcknowledgedEntries
  ) throws(SearchFault) -> AcknowledgedEntries {
    try onDatabase {
      while true {
        let read = try queue.write { database in
          let entries = try now()
          return (entries: entries, isAll: try !readBatch(database, entries))
        }
        if read.isAll { return read.entries }
      }
    }
  }

  /// Whether there is more to read.
  private func readBatch(_ database: Database, _ entries: AcknowledgedEntries) throws -> Bool {
    let progress = try SearchProgress(database)
    try progress.check(entries)
    size = entries.size
    guard progress.size < entries.size else { return false }
    let writer = SearchWriter(database)
    var last: LoggedEntry?
    var failure: (any Error)?
    try entries.forEachEntry(from: progress.size) { (logged) throws(LedgerFault) in
      do { try writer.add(logged) } catch { failure = error }
      last = logged
      return failure == nil && logged.entry.index + 1 < progress.size + Self.batch
    }
    if let failure { throw failure }
    guard let last else { return false }
    try SearchProgress(size: last.entry.index + 1, leaf: MerkleTree.leaf(last.line)).keep(database)
    return last.entry.index + 1 < entries.size
  }

  /// Asks the database, which must have read what this value has.
  func ask<Value>(_ question: (Database) throws -> Value) throws(SearchFault) -> Value {
    try onDatabase {
      try queue.read { database in
        guard try SearchProgress(database).size >= size else { throw SearchFault.doesNotFit }
        return try question(database)
      }
    }
  }
}
