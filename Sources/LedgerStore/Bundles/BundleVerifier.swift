package import Ledger

/// Verifies a bundle by itself, without the ledger it was taken from.
package struct BundleVerifier {
  private let bundle: BundleLayout
  private let keys: [NoteVerifier]
  private var problems = ProblemList()
  private var objects: ObjectCheck
  private var entries: [Entry] = []
  private var opened: (origin: String, keys: [NoteVerifier])?

  /// - Parameter keys: those that are trusted; without any, the keys in the bundle itself are taken.
  package static func verify(
    _ path: String, trusting keys: [NoteVerifier] = []
  ) throws(LedgerFault) -> BundleVerification {
    var verifier = BundleVerifier(BundleLayout(path), keys)
    return try onDisk { () throws(SystemFault) in try verifier.verify() }
  }

  private init(_ bundle: BundleLayout, _ keys: [NoteVerifier]) {
    self.bundle = bundle
    self.keys = keys
    objects = ObjectCheck(bundle.ledger)
  }

  private mutating func verify() throws(SystemFault) -> BundleVerification {
    var stated: StatedCheckpoint?
    if let bytes = try bundle.root.bytes(of: LedgerLayout.checkpointName) {
      do throws(LedgerProblem) { stated = try StatedCheckpoint(bytes) } catch { problems.add(error) }
    } else {
      problems.add(.checkpointMissing)
    }
    try readLines(stated?.checkpoint)
    var signature = SignatureStanding.nothingToSign
    if let stated {
      signature = SignatureStanding(stated.note, given: keys, ledger: opened?.keys ?? [])
      if case .distrusted(let distrust, _) = signature { problems.add(.notTrusted(distrust)) }
      if opened?.origin.utf8.elementsEqual(stated.checkpoint.origin.utf8) == false {
        problems.add(.originDiffers(stated: stated.checkpoint.origin))
      }
    }
    return BundleVerification(
      checkpoint: stated?.checkpoint, signature: signature, entries: entries, withheld: objects.erased,
      problems: problems.problems, omitted: problems.omitted)
  }

  private mutating func readLines(_ checkpoint: Checkpoint?) throws(SystemFault) {
    guard bundle.root.has(BundleLayout.entriesName) else { return problems.add(.logMissing) }
    guard bundle.root.has(BundleLayout.proofsName) else { return problems.add(.proofMissing) }
    var lines = try reader(BundleLayout.entriesName)
    var proofs = try reader(BundleLayout.proofsName)
    var number = 0
    while let line = try lines.next() {
      if !line.isEnded { problems.add(.lineBrokenOff, entry: number, offset: line.offset) }
      let proof = try proofs.next()
      if proof?.isEnded == false { problems.add(.proofNotRead, entry: number) }
      try take(line, number, proof: proof, checkpoint)
      number += 1
    }
    if try proofs.next() != nil { problems.add(.tooShort(found: number, acknowledged: number + 1)) }
    if number == 0 { problems.add(.openedElsewhere) }
  }

  private func reader(_ name: String) throws(SystemFault) -> LineReader {
    let file = try OpenFile(bundle.root.path(of: name), for: .reading)
    let size = try file.size
    return LineReader(file, from: 0, to: size)
  }

  private mutating func take(
    _ line: LogLine, _ number: Int, proof bytes: LogLine?, _ checkpoint: Checkpoint?
  ) throws(SystemFault) {
    let entry: Entry
    do throws(LineFault) {
      entry = try Entry(line: line.bytes)
    } catch {
      return problems.add(.notEntry(error), entry: number, offset: line.offset)
    }
    var found: [LedgerProblem.Kind] = []
    if let problem = Self.problem(of: entry, line, proof: bytes, checkpoint) { found.append(problem) }
    if (number == 0) != (entry.payload.kind == .opened) { found.append(.openedElsewhere) }
    if let last = entries.last, last.index >= entry.index { found.append(.wrongIndex(stated: entry.index)) }
    for name in entry.payload.objects {
      if let problem = try objects.problem(name) { found.append(problem) }
    }
    if case .record(let recorded) = entry.payload, let fault = RecordFault(of: recorded) {
      found.append(.recordDiffers(fault))
    }
    if let other = entry.payload.refersTo, other >= entry.index { found.append(.wrongReference(to: other)) }
    if case .opened(let origin, let keys) = entry.payload, number == 0 {
      var verifiers: [NoteVerifier] = []
      for key in keys {
        do throws(NoteVerifierRefusal) {
          verifiers.append(try NoteVerifier(parsing: key))
        } catch {
          found.append(.keyNotRead(error))
        }
      }
      opened = (origin, verifiers)
    }
    for kind in found { problems.add(kind, entry: entry.index, offset: line.offset) }
    if found.isEmpty { entries.append(entry) }
  }

  /// What is wrong with the proof of an entry, nil if it holds.
  private static func problem(
    of entry: Entry, _ line: LogLine, proof bytes: LogLine?, _ checkpoint: Checkpoint?
  ) -> LedgerProblem.Kind? {
    guard let bytes, let checkpoint else { return .proofMissing }
    guard let proof = ProofLine(bytes.bytes)?.proof, proof.size == checkpoint.size else {
      return .proofNotRead
    }
    guard proof.index == entry.index else { return .wrongIndex(stated: entry.index) }
    do throws(ProofRefusal) {
      try proof.verify(leaf: MerkleTree.leaf(line.bytes), root: checkpoint.root)
    } catch {
      return .proofDiffers(error)
    }
    return nil
  }
}
