package import Ledger

/// The entries that one checkpoint acknowledges.
package struct AcknowledgedEntries {
  let checkpoint: Checkpoint
  /// Makes the index anew; whoever holds the lock must not wait for it.
  let repair: () throws(LedgerFault) -> Void
  private let store: LedgerStore

  init(of store: LedgerStore, _ checkpoint: Checkpoint, repair: @escaping () throws(LedgerFault) -> Void) {
    self.store = store
    self.checkpoint = checkpoint
    self.repair = repair
  }

  /// How many there are, which is the index of the next.
  package var size: Int { checkpoint.size }

  /// One of them, found by the index and proven to be in the log of the checkpoint.
  package func entry(at index: Int) throws(LedgerFault) -> LoggedEntry {
    let line = try store.proven(index, checkpoint, repair: repair)
    return LoggedEntry(entry: try line.entry(), line: line.bytes, offset: line.offset)
  }

  /// The leaf hash of one of them, proven as well. It stands for all before it too, each of which names the one before.
  package func leaf(at index: Int) throws(LedgerFault) -> MerkleHash {
    MerkleTree.leaf(try store.proven(index, checkpoint, repair: repair).bytes)
  }

  /// Goes through them in their order, from one on.
  ///
  /// It throws at the end if they are not those that the checkpoint acknowledges; whoever ends before does not know.
  ///
  /// - Parameter body: returns false to end.
  package func forEachEntry(
    from first: Int = 0, _ body: (LoggedEntry) throws(LedgerFault) -> Bool
  ) throws(LedgerFault) {
    guard first < size else { return }
    var frontier = try frontier(of: first)
    let start = first == 0 ? 0 : try store.proven(first, checkpoint, repair: repair).offset
    var reader = try onDisk { () throws(SystemFault) in
      let log = try OpenFile(store.layout.logPath, for: .reading)
      let size = try log.size
      return LineReader(log, from: start, to: size)
    }
    for index in first..<size {
      let line = try onDisk { () throws(SystemFault) in try reader.next() }
      guard let line, line.isEnded else {
        throw .broken(LedgerProblem(.tooShort(found: index, acknowledged: size)))
      }
      let entry: Entry
      do throws(LineFault) {
        entry = try Entry(line: line.bytes)
      } catch {
        throw .broken(LedgerProblem(.notEntry(error), entry: index, offset: line.offset))
      }
      frontier.append(MerkleTree.leaf(line.bytes))
      guard try body(LoggedEntry(entry: entry, line: Array(line.bytes), offset: line.offset)) else { return }
    }
    guard frontier.root == checkpoint.root else { throw .broken(LedgerProblem(.rootDiffers)) }
  }

  /// The tree of those before one.
  private func frontier(of first: Int) throws(LedgerFault) -> MerkleFrontier {
    do throws(IndexFault) { return try store.frontier(of: first, in: checkpoint) } catch { try repair() }
    do throws(IndexFault) {
      return try store.frontier(of: first, in: checkpoint)
    } catch {
      if case .system(let fault) = error { throw LedgerFault(fault) }
      throw .broken(LedgerProblem(.rootDiffers))
    }
  }
}
