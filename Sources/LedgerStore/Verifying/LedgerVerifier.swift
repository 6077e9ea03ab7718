import Ledger

/// One verification of a ledger.
struct LedgerVerifier {
  private let layout: LedgerLayout
  private let keys: [NoteVerifier]
  private let remembered: StatedCheckpoint?
  private var problems = ProblemList()

  private var frontier = MerkleFrontier()
  private var last: MerkleHash?
  private var end = 0
  /// The root over as many lines as the remembered checkpoint has.
  private var rootThen: MerkleHash?
  private var anchors: AnchorCheck

  init(_ layout: LedgerLayout, keys: [NoteVerifier], remembered: [UInt8]?) {
    self.layout = layout
    self.keys = keys
    anchors = AnchorCheck(layout.anchors)
    self.remembered = remembered.flatMap { try? StatedCheckpoint($0) }
    if remembered != nil, self.remembered == nil { problems.add(.rememberedNotRead) }
  }

  mutating func verify() throws(SystemFault) -> LedgerVerification {
    let snapshot = try LedgerSnapshot(layout)
    let stated = stated(snapshot.checkpoint)
    try anchors.read()
    var entries = EntryCheck(layout)
    var index = IndexComparison(layout.index)
    if let size = snapshot.logSize {
      var reader = LineReader(try OpenFile(layout.logPath, for: .reading), from: 0, to: size)
      // Without a checkpoint all there is is looked at.
      while frontier.size < stated?.checkpoint.size ?? .max, let line = try reader.next() {
        try take(line, &entries, &index)
        if !line.isEnded { problems.add(.lineBrokenOff, entry: frontier.size - 1, offset: line.offset) }
      }
    } else {
      problems.add(.logMissing)
    }
    index.finish()
    for problem in anchors.problems(origin: entries.opened?.origin) { problems.add(problem) }
    if let stated { compare(stated.checkpoint, logSize: snapshot.logSize ?? 0, entries) }
    let signature = signature(stated, entries)
    let remembrance = remembrance(entries)
    return LedgerVerification(
      checkpoint: stated?.checkpoint, size: frontier.size, bytes: end, root: frontier.root,
      signature: signature, remembrance: remembrance, counts: entries.counts, latest: entries.latest,
      clockSteps: entries.clockSteps, erased: entries.erased, isIndexFit: index.isSame,
      problems: entries.problems.problems + problems.problems,
      omitted: entries.problems.omitted + problems.omitted)
  }

  private mutating func stated(_ bytes: [UInt8]?) -> StatedCheckpoint? {
    guard let bytes else {
      problems.add(.checkpointMissing)
      return nil
    }
    do throws(LedgerProblem) {
      return try StatedCheckpoint(bytes)
    } catch {
      problems.add(error)
      return nil
    }
  }

  private mutating func take(
    _ line: LogLine, _ entries: inout EntryCheck, _ index: inout IndexComparison
  ) throws(SystemFault) {
    let leaf = MerkleTree.leaf(line.bytes)
    try entries.take(line, after: last)
    index.add(frontier.append(leaf), end: line.end)
    last = leaf
    end = line.end
    // A line that was cut off is not the one that was remembered, even where only its line feed is gone.
    guard line.isEnded else { return }
    if frontier.size == remembered?.checkpoint.size { rootThen = frontier.root }
    anchors.take(frontier)
  }

  private mutating func compare(_ checkpoint: Checkpoint, logSize: Int, _ entries: EntryCheck) {
    if frontier.size < checkpoint.size {
      problems.add(.tooShort(found: frontier.size, acknowledged: checkpoint.size))
    } else if frontier.root != checkpoint.root {
      problems.add(.rootDiffers)
    }
    if logSize > end { problems.add(.behindCheckpoint(bytes: logSize - end), offset: end) }
    if let origin = entries.opened?.origin, !origin.utf8.elementsEqual(checkpoint.origin.utf8) {
      problems.add(.originDiffers(stated: checkpoint.origin))
    }
  }

  private mutating func signature(
    _ stated: StatedCheckpoint?, _ entries: EntryCheck
  ) -> SignatureStanding {
    guard let stated else { return .nothingToSign }
    let standing = SignatureStanding(stated.note, given: keys, ledger: entries.opened?.keys ?? [])
    if case .distrusted(let distrust, _) = standing { problems.add(.notTrusted(distrust)) }
    return standing
  }

  private mutating func remembrance(_ entries: EntryCheck) -> Remembrance? {
    guard let remembered else { return nil }
    let standing = SignatureStanding(remembered.note, given: keys, ledger: entries.opened?.keys ?? [])
    // One without a signature is worth as much as the place where it was kept.
    if case .distrusted(let distrust, _) = standing, distrust != .unsigned {
      problems.add(.rememberedNotTrusted(distrust))
    }
    let result = compared(with: remembered.checkpoint, origin: entries.opened?.origin)
    if !result.isKept { problems.add(.notAsRemembered(result)) }
    return result
  }

  /// The lines themselves are compared, whatever the checkpoint of now says of them.
  private func compared(with remembered: Checkpoint, origin: String?) -> Remembrance {
    guard origin?.utf8.elementsEqual(remembered.origin.utf8) == true else { return .diverged }
    guard let rootThen else { return .truncated }
    guard rootThen == remembered.root else { return .diverged }
    return frontier.size == remembered.size ? .same : .extends
  }
}
