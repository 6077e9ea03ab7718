/// Checkpoint and size of the log at one moment at which nobody wrote. What the log holds up to there stays
/// as it is.
struct LedgerSnapshot {
  let checkpoint: [UInt8]?
  /// In bytes, nil if there is no log.
  let logSize: Int?

  /// Waits for a writer to end. A ledger that was copied without its lock, or to where it cannot be opened,
  /// has none.
  init(_ layout: LedgerLayout) throws(SystemFault) {
    let lock = try? OpenFile(layout.root.path(of: LedgerLayout.lockName), for: .reading)
    try lock?.lock(.shared)
    checkpoint = try layout.root.bytes(of: LedgerLayout.checkpointName)
    if layout.root.has(LedgerLayout.logName) {
      let log = try OpenFile(layout.logPath, for: .reading)
      logSize = try log.size
    } else {
      logSize = nil
    }
    _ = consume lock
  }
}
