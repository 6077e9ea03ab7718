import Synchronization

/// A ledger in a folder, to be added to and read.
///
/// A class, since a sync that failed must be known to everyone who holds the ledger.
package final class LedgerStore: Sendable {
  let layout: LedgerLayout
  private let isPoisoned = Mutex(false)

  init(_ layout: LedgerLayout) { self.layout = layout }

  /// Opens the ledger in a folder. What is in it is looked at only when it is read or added to.
  package convenience init(opening path: String) throws(LedgerFault) {
    let layout = LedgerLayout(path)
    let parts = [LedgerLayout.checkpointName, LedgerLayout.logName].filter(layout.root.has)
    guard !parts.isEmpty else { throw .noLedger(path: path) }
    // Nothing is written into one, and a ledger without its log is broken all the same.
    if layout.root.has(BundleLayout.proofsName), !parts.contains(LedgerLayout.logName),
      !layout.root.has("index")
    {
      throw .bundle(path: path)
    }
    self.init(layout)
  }

  /// The path of the folder.
  package var path: String { layout.root.path }

  /// Holds the lock for the time of a change, unless a sync failed before; remembers if one fails now.
  func changing<Value>(_ body: () throws(LedgerFault) -> Value) throws(LedgerFault) -> Value {
    guard !isPoisoned.withLock({ $0 }) else { throw .poisoned }
    do throws(LedgerFault) {
      let lock = try onDisk { () throws(SystemFault) in
        let lock = try OpenFile(layout.root.path(of: LedgerLayout.lockName), for: .writing)
        try lock.lock(.exclusive)
        return lock
      }
      // Another thread may have failed while this one waited.
      guard !isPoisoned.withLock({ $0 }) else { throw LedgerFault.poisoned }
      let value = try body()
      _ = consume lock
      return value
    } catch {
      if case .syncFailed = error { isPoisoned.withLock { $0 = true } }
      throw error
    }
  }

  /// The checkpoint as it is now.
  package func checkpoint() throws(LedgerFault) -> StatedCheckpoint {
    let bytes = try onDisk { () throws(SystemFault) in
      try layout.root.bytes(of: LedgerLayout.checkpointName)
    }
    guard let bytes else { throw .broken(LedgerProblem(.checkpointMissing)) }
    do throws(LedgerProblem) { return try StatedCheckpoint(bytes) } catch { throw .broken(error) }
  }
}
