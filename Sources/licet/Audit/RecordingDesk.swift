import AuditTrail
import ExportControl
import Ledger
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
    var earlier = try EarlierRecords(in: desk.store)
    var generator = SystemRandomNumberGenerator()
    var drafts: [EntryDraft] = []
    var objects = [rules]
    var names: [ConcealedName] = []
    let first = earlier.size
    for judged in judged {
      var json = judged.record.json
      var caseFile = NamedObject(judged.caseFile)
      if isConcealing {
        caseFile = NamedObject(concealing: judged.caseFile, salt: Salt(using: &generator))
        let concealed = Concealment(of: json.without("digest"), hiding: judged.privateTexts(in: json)) {
          (_) throws(Never) in
          Salt(using: &generator)
        }
        json = Record.sealed(concealed.value)
        names += concealed.names
      }
      let glance = RecordGlance(record: json)
      let index = first + drafts.count
      if let known = earlier.index(ofDigest: glance.digest) {
        drafts.append(EntryDraft(.repeated(of: known), seal: desk.seal))
        continue
      }
      objects.append(caseFile)
      let recorded = RecordedCase(
        record: json, caseFile: caseFile.name, rules: rules.name,
        supersedes: earlier.latest(of: glance.caseID))
      drafts.append(EntryDraft(.record(recorded), seal: desk.seal))
      earlier.add(glance, at: index)
    }
    let (entered, kept, told) = (drafts, objects, names)
    let receipt = try LedgerDesk.tell { () throws(LedgerFault) in
      try desk.store.append(entered, objects: kept, names: told, signers: desk.signers)
    }
    desk.report(receipt.recovered)
  }
}

extension RecordingDesk.Judged {
  /// What the case says in words of its own, and the digest of its file, by which those words could be guessed.
  ///
  /// - Parameter json: the record, which has the notes of the facts that were used.
  fileprivate func privateTexts(in json: JSONValue) -> PrivateTexts {
    let facts = RecordGlance(record: json).determinations.flatMap { $0["facts"]?.elements ?? [] }
    // What the catalogue says of a chip is no secret of a case.
    let own = facts.filter { $0["catalogue_entry"] == nil }
    let notes = own.compactMap { $0["note"]?.text }
    let rejections = own.flatMap { $0["others"]?.elements ?? [] }.compactMap { $0["rejected"]?.text }
    let stated = record.stated.filter(\.isText).map(\.value)
    return PrivateTexts(stated + notes + rejections + [record.title ?? "", record.source.digest.hex])
  }
}
