import ArgumentParser
import Ledger
import LedgerSearch
import LedgerStore

extension AuditCommand {
  /// `licet audit export`: what the ledger holds of a case, in a folder that proves itself.
  struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Write a bundle of a case that can be verified without this ledger.",
      discussion: """
        The bundle has the entries of the case byte for byte, the proof that the log holds each, the checkpoint, the \
        rules and the case files. `licet audit verify FOLDER` checks it, and so does Docs/verify-bundle.py with Python alone.
        """)

    @Argument(help: "The folder of the ledger.")
    var ledger: String

    @Option(help: "The case.")
    var `case`: String

    @Option(name: .customLong("to"), help: "The folder to write; it must not be there yet.")
    var target: String

    @Flag(help: "Take concealed names and case files along.")
    var reveal = false

    func run() throws {
      let store = try LedgerDesk.tell { () throws(LedgerFault) in try LedgerStore(opening: ledger) }
      let history = try LedgerDesk.tell { () throws(LedgerFault) in
        try LedgerReading(of: store).history(ofCase: self.case)
      }
      guard !history.isEmpty else {
        throw ValidationError("the ledger has no record of a case `\(self.case)`")
      }
      let indices = history.map(\.entry.index)
      try LedgerDesk.tell { () throws(LedgerFault) in
        try store.export(indices, to: target, revealing: reveal)
      }
      Console(option: .auto).out(
        "\(indices.count) entries of \(self.case) are in \(target): \(indices.map(String.init).joined(separator: ", "))\n"
      )
    }
  }
}
