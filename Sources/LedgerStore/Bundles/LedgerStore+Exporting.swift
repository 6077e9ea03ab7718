import AuditTrail
import Ledger

extension LedgerStore {
  /// Writes a folder that shows some entries to whoever has it alone: their lines, byte for byte, the proof
  /// that the log holds each, the checkpoint, and the files that they name. The entry that opens the log is
  /// always among them.
  ///
  /// - Parameters:
  ///   - isRevealing: whether files whose names are concealed go along, and what opens the commitments in the
  /// entries.
  package func export(
    _ indices: some Sequence<Int>, to path: String, revealing isRevealing: Bool = false
  ) throws(LedgerFault) {
    let bundle = BundleLayout(path)
    let stated = try checkpoint()
    var lines: [ProvenLine] = []
    for index in Set(indices).union([0]).sorted() { lines.append(try proven(index, in: stated.checkpoint)) }
    guard !bundle.root.has("") else { throw .occupied(path: path) }
    try onDisk { () throws(SystemFault) in
      try bundle.root.make()
      try bundle.ledger.objects.make()
      if isRevealing { try bundle.ledger.privateObjects.make(mode: LedgerLayout.privateMode) }
    }
    try exportObjects(of: lines, to: bundle, revealing: isRevealing)
    let proofs = lines.map { ProofLine($0.proof).line }
    try onDisk { () throws(SystemFault) in
      try bundle.root.write(BundleLayout.entriesName, Self.joined(lines.map(\.bytes)))
      try bundle.root.write(BundleLayout.proofsName, Self.joined(proofs))
      // Last, so that a bundle without it is one that was broken off.
      try bundle.root.replace(LedgerLayout.checkpointName, with: stated.note.bytes)
    }
  }

  private func exportObjects(
    of lines: [ProvenLine], to bundle: BundleLayout, revealing isRevealing: Bool
  ) throws(LedgerFault) {
    var written: Set<ObjectName> = []
    var commitments: Set<String> = []
    for line in lines {
      let entry = try line.entry()
      for name in entry.payload.objects where isRevealing || !name.isConcealed {
        guard written.insert(name).inserted else { continue }
        guard let bytes = try object(name) else {
          // What is concealed may be erased; anything else is lost.
          if name.isConcealed { continue }
          throw .broken(LedgerProblem(.objectMissing(name), entry: entry.index))
        }
        try onDisk { () throws(SystemFault) in
          try bundle.ledger.folder(of: name.isConcealed).write(name.digest.hex, bytes)
        }
      }
      commitments.formUnion(entry.json.commitments)
    }
    guard isRevealing else { return }
    let names = try names().filter { commitments.contains("\($0.commitment)") }
    let nameLines = names.map { Array($0.json.canonical.utf8) }
    try onDisk { () throws(SystemFault) in
      try bundle.ledger.privateObjects.write(LedgerLayout.namesName, Self.joined(nameLines))
    }
  }

  private static func joined(_ lines: [[UInt8]]) -> [UInt8] { lines.flatMap { $0 + [UInt8(ascii: "\n")] } }
}
