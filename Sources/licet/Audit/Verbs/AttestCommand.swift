import ArgumentParser
import AuditTrail
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
        whose properties say the verdict and that of each pack.
        """)

    @OptionGroup var options: LedgerOptions

    @Option(help: "The index of the entry of the record.")
    var of: Int

    func run() throws {
      let desk = try LedgerDesk(opening: options.ledger, options.signing)
      guard !desk.signers.isEmpty else {
        throw ValidationError("a statement needs a signature: --ledger-key, or LICET_LEDGER_KEY")
      }
      let logged = try LedgerDesk.tell { () throws(LedgerFault) in try desk.store.entry(at: of) }
      let record = try desk.record(at: of)
      var subjects: [VerificationSummary.Subject] = []
      for (name, digest) in [
        (record.path, record.record["case"]?["digest"]?.text), ("record:\(record.caseID)", record.digest),
      ] {
        guard let hash = digest.flatMap(ObjectName.init(reading:)), !hash.isConcealed else { continue }
        subjects.append(.init(name: name, sha256: hash.digest))
      }
      let packs = record.packVerdicts.map { VerificationSummary.property($0.pack, $0.verdict) }
      let summary = VerificationSummary(
        subjects: subjects, verifier: "urn:licet:\(Record.Engine.current.version)",
        time: "\(logged.entry.seal.at)",
        properties: [VerificationSummary.property("verdict", record.verdict)] + packs)
      let envelope = try DSSEEnvelope(of: Array(summary.statement.canonical.utf8), by: desk.signers)
      Console(option: .auto).out(envelope.json.canonical + "\n")
    }
  }
}
