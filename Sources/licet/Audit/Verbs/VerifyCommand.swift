import ArgumentParser
import AuditTrail
import Ledger
import LedgerStore

extension AuditCommand {
  /// `licet audit verify`: whether a ledger, or a bundle taken from one, is whole and unchanged.
  struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify", abstract: "Check that nothing in a ledger or a bundle was changed.",
      discussion: """
        With --known-checkpoint the ledger is also held against a checkpoint that was kept elsewhere: SAME, EXTENDS, \
        DIVERGED or TRUNCATED. Exit status 0 if all is well, 5 if not.
        """)

    @Argument(help: "The folder of a ledger, or of a bundle that `licet audit export` wrote.")
    var folder: String

    @Option(help: "A checkpoint that was kept where the writer of the ledger cannot reach.")
    var knownCheckpoint: String?

    @Option(help: "A key that may sign, as `licet audit init` prints it; may be given more than once.")
    var key: [String] = []

    @Option(help: "Output: text or json.")
    var format: OutputFormat = .text

    func run() throws {
      let keys = try key.map(Self.verifier)
      // What only a ledger has tells a ledger whose log is gone from a bundle.
      let isLedger = ["log.jsonl", "lock", "index", "anchors"].contains { Disk.exists("\(folder)/\($0)") }
      let isBundle = Disk.exists("\(folder)/proofs.jsonl") && !isLedger
      let findings: AuditFindings
      if isBundle {
        if knownCheckpoint != nil {
          throw ValidationError("a bundle has no log to hold against a checkpoint; verify the ledger")
        }
        findings = AuditFindings(
          try LedgerDesk.tell { () throws(LedgerFault) in try BundleVerifier.verify(folder, trusting: keys) })
      } else {
        let remembered = try knownCheckpoint.map { path in
          guard let bytes = Disk.bytes(path).bytes else {
            throw ValidationError("`\(path)` cannot be read")
          }
          return bytes
        }
        findings = AuditFindings(
          try LedgerDesk.tell { () throws(LedgerFault) in
            try LedgerStore(opening: folder).verify(trusting: keys, remembered: remembered)
          })
      }
      let console = Console(option: .auto)
      switch format {
      case .text: console.out(findings.text)
      case .json: console.out(findings.json.pretty + "\n")
      }
      if !findings.isSound { try ExitStatus.ledger.exit() }
    }

    private static func verifier(_ text: String) throws -> NoteVerifier {
      do throws(NoteVerifierRefusal) {
        return try NoteVerifier(parsing: text)
      } catch {
        throw ValidationError("`\(text)` is not a key: \(error)")
      }
    }
  }
}
