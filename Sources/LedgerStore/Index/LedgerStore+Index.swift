import Ledger

extension LedgerStore {
  /// What a checkpoint acknowledges, out of the index or, where that does not fit, out of the log; then the
  /// index is made anew. Only for whoever holds the lock.
  func acknowledged(by checkpoint: Checkpoint) throws(LedgerFault) -> AcknowledgedLog {
    do throws(IndexFault) {
      return try indexed(checkpoint)
    } catch {
      return try rebuildIndex(checkpoint)
    }
  }

  /// The state as the index has it, if the root bears it out: the peaks, and the last line, which what is written next
  /// names and follows.
  private func indexed(_ checkpoint: Checkpoint) throws(IndexFault) -> AcknowledgedLog {
    let frontier = try frontier(of: checkpoint.size, in: checkpoint)
    let last = try provenByIndex(checkpoint.size - 1, checkpoint)
    return AcknowledgedLog(
      origin: checkpoint.origin, frontier: frontier, last: MerkleTree.leaf(last.bytes),
      end: last.offset + last.bytes.count + 1)
  }

  /// The tree of the first entries, proven to be what the tree of a checkpoint grew from.
  func frontier(of size: Int, in checkpoint: Checkpoint) throws(IndexFault) -> MerkleFrontier {
    guard size > 0 else { return MerkleFrontier() }
    let index = try indexFiles()
    let frontier = try index.frontier(size: size)
    let proof = try ConsistencyProof(from: size, to: checkpoint.size) { (place) throws(IndexFault) in
      try index.hash(at: place)
    }
    guard let proof, (try? proof.verify(earlier: frontier.root, later: checkpoint.root)) != nil else {
      throw .doesNotFit
    }
    return frontier
  }

  func indexFiles() throws(IndexFault) -> LedgerIndex {
    try onIndex { () throws(SystemFault) in try LedgerIndex(layout.index, for: .reading) }
  }

  /// Reads the whole of the acknowledged log and makes the index of it. Only for whoever holds the lock.
  @discardableResult
  func rebuildIndex(_ checkpoint: Checkpoint) throws(LedgerFault) -> AcknowledgedLog {
    let state = try onDisk { () throws(SystemFault) in try readWhole(checkpoint) }
    switch state {
    case .success(let state): return state
    case .failure(let problem): throw .broken(problem)
    }
  }

  private func readWhole(
    _ checkpoint: Checkpoint
  ) throws(SystemFault) -> Result<AcknowledgedLog, LedgerProblem> {
    guard layout.root.has(LedgerLayout.logName) else { return .failure(LedgerProblem(.logMissing)) }
    let log = try OpenFile(layout.logPath, for: .reading)
    let size = try log.size
    var reader = LineReader(log, from: 0, to: size)
    var builder = try IndexBuilder(layout.index)
    var state = AcknowledgedLog(origin: checkpoint.origin)
    while state.size < checkpoint.size {
      guard let line = try reader.next() else {
        return .failure(LedgerProblem(.tooShort(found: state.size, acknowledged: checkpoint.size)))
      }
      guard line.isEnded else {
        return .failure(LedgerProblem(.lineBrokenOff, entry: state.size, offset: line.offset))
      }
      let leaf = MerkleTree.leaf(line.bytes)
      try builder.add(state.frontier.append(leaf), end: line.end)
      state.last = leaf
      state.end = line.end
    }
    guard state.frontier.root == checkpoint.root else { return .failure(LedgerProblem(.rootDiffers)) }
    try builder.finish()
    return .success(state)
  }

  /// An entry with the proof that the log of a checkpoint holds it; logarithmic in the size of the log.
  ///
  /// - Parameter repair: makes the index anew, and is called once if what the index says is not borne out.
  func proven(
    _ index: Int, _ checkpoint: Checkpoint, repair: () throws(LedgerFault) -> Void
  ) throws(LedgerFault) -> ProvenLine {
    guard (0..<checkpoint.size).contains(index) else { throw .noEntry(index: index) }
    do throws(IndexFault) { return try provenByIndex(index, checkpoint) } catch { try repair() }
    do throws(IndexFault) {
      return try provenByIndex(index, checkpoint)
    } catch {
      if case .system(let fault) = error { throw LedgerFault(fault) }
      throw .broken(LedgerProblem(.rootDiffers))
    }
  }

  private func provenByIndex(_ index: Int, _ checkpoint: Checkpoint) throws(IndexFault) -> ProvenLine {
    let files = try indexFiles()
    let log = try onIndex { () throws(SystemFault) in try OpenFile(layout.logPath, for: .reading) }
    let line = try files.line(at: index, in: log)
    let proof = try InclusionProof(index: index, size: checkpoint.size) { (place) throws(IndexFault) in
      try files.hash(at: place)
    }
    guard let proof, (try? proof.verify(leaf: line.leaf, root: checkpoint.root)) != nil else {
      throw .doesNotFit
    }
    return ProvenLine(bytes: line.bytes, offset: line.offset, proof: proof)
  }
}
