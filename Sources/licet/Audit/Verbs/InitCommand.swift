import ArgumentParser
import Ledger
import LedgerStore

extension AuditCommand {
  /// `licet audit init`: begins a ledger.
  struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init", abstract: "Begin a ledger, and pin the key that signs it.")

    @OptionGroup var options: LedgerOptions

    @Option(help: "The name of the log, as its checkpoints state it: example.com/export-ledger.")
    var origin: String

    func run() throws {
      guard let desk = try LedgerDesk(creating: options.ledger, origin: origin, options.signing) else {
        return try LedgerDesk.tell { () throws(LedgerFault) in throw .exists(path: options.ledger) }
      }
      let console = Console(option: .auto)
      console.out("The ledger `\(origin)` begins in \(options.ledger).\n")
      guard let key = desk.signers.first?.verifier else {
        console.out("It is unsigned: without --ledger-key nobody's key stands behind its checkpoints.\n")
        return
      }
      console.out("Its key, to be kept by those who verify it:\n\(key.text)\n")
    }
  }
}
