import AuditTrail
import ExportControl
import Ledger
import LedgerSearch
import LedgerStore
import Waiving

/// Enters judged cases into a ledger, before anything is said of them.
struct RecordingDesk {
  /// Cases that are entered together: what is kept of a long run before it is on the disk.
  private static let batch = 100

  private let desk: LedgerDesk
  private let isConcealing: Bool
  private let rules: RulesBundle
  private var waiting: [Judged] = []
  /// The entries made, as far as they follow each other.
  private var places: [Range<Int>] = []

  init(_ folder: String, _ options: RecordingOptions, rules: RulesBundle) throws {
    desk = try LedgerDesk(folder, beginning: options.ledgerOrigin, options.signing)
    isConcealing = options.conceal
    self.rules = rules
  }

  /// A record with the bytes it was judged from.
  struct Judged {
    let record: Record
    let caseFile: [UInt8]
    /// The waivers on the strength of which the case is let pass.
    let waivers: [Waiving.Waiver]
  }

  /// Takes a case, and enters those that wait once they are many.
  mutating func add(_ judged: Judged) throws {
    waiting.append(judged)
    if waiting.count == Self.batch { try enter() }
  }

  /// Enters what still waits, and says where everything stands.
  mutating func finish() throws {
    try enter()
    guard !places.isEmpty else { return }
    let texts = places.map { range in
      range.count == 1
        ? "entry \(range.lowerBound)" : "entries \(range.lowerBound) to \(range.upperBound - 1)"
    }
    Console(option: .auto).error("recorded in `\(desk.store.path)`: \(texts.joined(separator: ", "))")
  }

  /// Enters all that wait or, where it throws, none of them.
  private mutating func enter() throws {
    guard !waiting.isEmpty else { return }
    let judged = waiting
    waiting = []
    let rules = NamedObject(Array(rules.text.utf8))
    let prepared = judged.map(prepare)
    var finder = RecordFinder(in: desk.store)
    let receipt = try LedgerDesk.tell { () throws(LedgerFault) in
      try finder.catchUp()
      return try desk.store.append(seal: desk.seal, signers: desk.signers) { (entries) throws(LedgerFault) in
        let earlier = try finder.earlier(than: prepared.map(\.facets), in: entries)
        return try batch(prepared, rules, after: entries, earlier)
      }
    }
    desk.report(receipt.recovered)
    if let last = places.last, last.upperBound == receipt.entries.lowerBound {
      places[places.count - 1] = last.lowerBound..<receipt.entries.upperBound
    } else {
      places.append(receipt.entries)
    }
  }

  /// A record as it will stand in the log, with what belongs to it.
  private struct Prepared {
    let json: JSONValue
    let facets: RecordFacets
    let caseFile: NamedObject
    let names: [ConcealedName]
    /// Of the record before its names were concealed.
    let digest: String
    let waivers: [Waiving.Waiver]
  }

  private func prepare(_ judged: Judged) -> Prepared {
    var json = judged.record.json
    var caseFile = NamedObject(judged.caseFile)
    var names: [ConcealedName] = []
    if isConcealing {
      var generator = SystemRandomNumberGenerator()
      caseFile = NamedObject(concealing: judged.caseFile, salt: Salt(using: &generator))
      let concealed = Concealment(of: json.without("digest"), hiding: judged.privateTexts(in: json)) {
        (_) throws(Never) in
        Salt(using: &generator)
      }
      json = Record.sealed(concealed.value)
      names = concealed.names
    }
    return Prepared(
      json: json, facets: RecordFacets(record: json), caseFile: caseFile, names: names,
      digest: Record.digest(of: judged.record.json).description, waivers: judged.waivers)
  }

  /// The entries of records. One that is the same as the one in force of its case repeats that; one that was in force before, and
  /// is again, is entered anew, so that the latest entry of a case is what holds of it.
  private func batch(
    _ prepared: [Prepared], _ rules: NamedObject, after entries: AcknowledgedEntries,
    _ earlier: EarlierRecords
  ) throws(LedgerFault) -> EntryBatch {
    var earlier = earlier
    var drafts: [EntryDraft] = []
    var objects = [rules]
    var names: [ConcealedName] = []
    let seal = desk.seal
    let known = isConcealing ? try desk.store.names() : []
    for record in prepared {
      let facets = record.facets
      let latest = earlier.latest(like: facets)
      if let latest, try isRepeated(record, by: latest, entries, earlier, known) {
        drafts.append(EntryDraft(.repeated(of: latest), seal: seal))
        drafts += waivers(record, of: latest, seal)
        continue
      }
      let recorded = RecordedCase(
        record: record.json, caseFile: record.caseFile.name, rules: rules.name, supersedes: latest)
      let index = entries.size + drafts.count
      earlier.add(facets, at: index)
      drafts.append(EntryDraft(.record(recorded), seal: seal))
      drafts += waivers(record, of: index, seal)
      objects.append(record.caseFile)
      names += record.names
    }
    return EntryBatch(drafts, objects: objects, names: names)
  }

  /// Whether an entry has the same record; where names are concealed, the same behind its commitments.
  private func isRepeated(
    _ record: Prepared, by latest: Int, _ entries: AcknowledgedEntries, _ earlier: EarlierRecords,
    _ names: [ConcealedName]
  ) throws(LedgerFault) -> Bool {
    guard isConcealing, latest < entries.size else {
      return earlier.last(digest: record.facets.digest) == latest
    }
    guard case .record(let recorded) = try entries.entry(at: latest).entry.payload,
      recorded.caseFile.isConcealed
    else { return false }
    return Record.digest(of: Concealment.reveal(recorded.record, with: names)).description == record.digest
  }

  /// The waivers of this run about a record: each run that relies on one says so.
  private func waivers(_ record: Prepared, of index: Int, _ seal: EntrySeal) -> [EntryDraft] {
    record.waivers.compactMap { RelyingWaivers.entry($0, of: index) }.map { EntryDraft($0, seal: seal) }
  }
}

extension RecordingDesk.Judged {
  /// What the case says in words of its own, and the digests of its files, by which those words could be guessed.
  ///
  /// - Parameter json: the record, which has the notes of the facts that were used.
  fileprivate func privateTexts(in json: JSONValue) -> PrivateTexts {
    let facts = RecordGlance(record: json).determinations.flatMap { $0["facts"]?.elements ?? [] }
    // What the catalogue says of a chip is no secret of a case.
    let own = facts.filter { $0["catalogue_entry"] == nil }
    let notes = own.compactMap { $0["note"]?.text }
    let rejections = own.flatMap { $0["others"]?.elements ?? [] }.compactMap { $0["rejected"]?.text }
    let stated = record.stated.filter(\.isText).map(\.value)
    // Where somebody read something is as private as what it says, and what could not be read may be anything.
    let sources = own.flatMap { ($0["sources"]?.elements ?? []) + [$0["source"]].compactMap { $0 } }
      .compactMap(\.text)
    let digests = [record.source.digest] + (record.source.files ?? []).compactMap(\.digest)
    return PrivateTexts(
      stated + notes + rejections + sources + record.inputErrors + [record.title ?? ""] + digests.map(\.hex))
  }
}
