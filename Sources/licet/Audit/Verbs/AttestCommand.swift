import ArgumentParser
import AuditTrail
import Evaluation
import ExportControl
import Ledger
import LedgerStore

extension AuditCommand {
  /// `licet audit attest`: evidence of a record for other systems, as a signed in-toto statement.
  struct AttestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "attest", abstract: "Print a signed in-toto statement (DSSE) of what a record found.",
      discussion: """
        The subjects are the case file and the record, by their digests; the predicate is the Simple Verification Result, \
        whose properties say what passed (LICET_VERDICT_PASS only if everything did), the day judged, and what was chosen \
        in judging: LICET_ONLY_CN says that nothing but the Chinese side was looked at. A ledger opened with keys takes no other to sign it; for \
        one without, whoever reads the statement decides whom to trust.
        """)

    @OptionGroup var options: LedgerOptions

    @Option(help: "The index of the entry of the record.")
    var of: Int

    func run() throws {
      let desk = try LedgerDesk(opening: options.ledger, options.signing)
      guard !desk.signers.isEmpty else {
        throw ValidationError("a statement needs a signature: --ledger-key, or LICET_LEDGER_KEY")
      }
      try LedgerDesk.tell { () throws(LedgerFault) in try desk.store.check(desk.signers) }
      let logged = try LedgerDesk.tell { () throws(LedgerFault) in try desk.store.entry(at: of) }
      let record = try desk.record(at: of)
      let standing = try desk.standingRecords(ofCase: record.caseID)
      if !standing.contains(where: { $0.record.digest == record.digest }) {
        throw ValidationError("a later record takes the place of entry \(of); attest that one")
      }
      var subjects: [VerificationSummary.Subject] = []
      for (name, digest) in [
        (record.path, record.record["case"]?["digest"]?.text), ("record:\(record.caseID)", record.digest),
      ] {
        guard let hash = digest.flatMap(ObjectName.init(reading:)), !hash.isConcealed else { continue }
        subjects.append(.init(name: name, sha256: hash.digest))
      }
      // Only what passed is a property; a case that is blocked has none that says so.
      let verdicts = [("verdict", record.verdict)] + record.packVerdicts.map { ($0.pack, $0.verdict) }
      let passed = verdicts.filter { $0.1 == Verdict.pass.rawValue }
      let properties = ["LICET_JUDGED"] + passed.map { VerificationSummary.property($0.0, $0.1) }
      let summary = VerificationSummary(
        subjects: subjects, verifier: "urn:licet:\(Record.Engine.current.version)",
        time: "\(logged.entry.seal.at)",
        properties: properties + choices(record))
      let envelope = try DSSEEnvelope(of: Array(summary.statement.canonical.utf8), by: desk.signers)
      Console(option: .auto).out(envelope.json.canonical + "\n")
    }

    /// What limits the answer: the day it is for, and all that was chosen in judging.
    private func choices(_ record: RecordGlance) -> [String] {
      let options = record.record["options"]
      var words = [["as_of", record.asOf]]
      if let only = options?["jurisdiction"]?.text { words.append(["only", only]) }
      if record.record["as_of_origin"]?.text == "option" { words.append(["day", "chosen"]) }
      if let reported = options?["reported"]?.text, reported != "block" {
        words.append(["reported", reported])
      }
      words += (options?["readings"]?.elements ?? []).compactMap { $0.text }.map { ["reading", $0] }
      return words.map { VerificationSummary.property($0) }
    }
  }
}
