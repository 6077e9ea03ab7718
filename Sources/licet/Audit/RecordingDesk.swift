import AuditTrail
import ExportControl
import Ledger
import LedgerSearch
import LedgerStore

/// Enters judged cases into a ledger, before anything is said of them.
struct RecordingDesk {
  private let desk: LedgerDesk
  private let isConcealing: Bool

  init(_ folder: String, _ options: RecordingOptions) throws {
    desk = try LedgerDesk(folder, beginning: options.ledgerOrigin, options.signing)
    isConcealing = options.conceal
  }

  /// A record with the bytes it was judged from.
  struct Judged {
    let record: Record
    let caseFile: [UInt8]
  }

  /// Enters all or, where it throws, none.
  func enter(_ judged: [Judged], rules: RulesBundle) throws {
    guard !judged.isEmpty else { return }
    let rules = NamedObject(Array(rules.text.utf8))
    let prepared = judged.map(prepare)
    var finder = RecordFinder(in: desk.store)
    let receipt = try LedgerDesk.tell { () throws(LedgerFault) in
      try finder.catchUp()
      return try desk.store.append(seal: desk.seal, signers: desk.signers) { (entries) throws(LedgerFault) in
        let earlier = try finder.earlier(than: prepared.map(\.facets), in: entries)
        return batch(prepared, rules, after: entries.size, earlier)
      }
    }
    desk.report(receipt.recovered)
  }

  /// A record as it will stand in the log, with what belongs to it.
  private struct Prepared {
    let json: JSONValue
    let facets: RecordFacets
    let caseFile: NamedObject
    let names: [ConcealedName]
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
    return Prepared(json: json, facets: RecordFacets(record: json), caseFile: caseFile, names: names)
  }

  /// The entries of records, of which each is one of a kind or repeats an earlier one.
  private func batch(
    _ prepared: [Prepared], _ rules: NamedObject, after size: Int, _ earlier: EarlierRecords
  ) -> EntryBatch {
    var earlier = earlier
    var drafts: [EntryDraft] = []
    var objects = [rules]
    let seal = desk.seal
    for record in prepared {
      let facets = record.facets
      if let known = earlier.first(digest: facets.digest) {
        drafts.append(EntryDraft(.repeated(of: known), seal: seal))
        continue
      }
      let recorded = RecordedCase(
        record: record.json, caseFile: record.caseFile.name, rules: rules.name,
        supersedes: earlier.latest(ofCase: facets.caseID))
      earlier.add(digest: facets.digest, caseID: facets.caseID, at: size + drafts.count)
      drafts.append(EntryDraft(.record(recorded), seal: seal))
      objects.append(record.caseFile)
    }
    return EntryBatch(drafts, objects: objects, names: prepared.flatMap(\.names))
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
    let digests = [record.source.digest] + (record.source.files ?? []).compactMap(\.digest)
    return PrivateTexts(stated + notes + rejections + [record.title ?? ""] + digests.map(\.hex))
  }
}
