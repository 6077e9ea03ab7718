import ArgumentParser
import AuditTrail
import Ledger
import LedgerStore

extension AuditCommand {
  /// `licet audit show`: one entry, or all.
  struct ShowEntryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show the entries of a ledger, or one of them whole.")

    @Argument(help: "The folder of the ledger.")
    var ledger: String

    @Argument(help: "The index of an entry; all are listed if none is given.")
    var entry: Int?

    @Option(help: "Output: text or json.")
    var format: OutputFormat = .text

    @Flag(help: "Show concealed names, as far as they were not erased.")
    var reveal = false

    func run() throws {
      let store = try LedgerDesk.tell { () throws(LedgerFault) in try LedgerStore(opening: ledger) }
      let console = Console(option: .auto)
      let names =
        reveal ? try LedgerDesk.tell { () throws(LedgerFault) in try store.names() } : []
      if let entry {
        let logged = try LedgerDesk.tell { () throws(LedgerFault) in try store.entry(at: entry) }
        let json = reveal ? Concealment.reveal(logged.entry.json, with: names) : logged.entry.json
        switch format {
        case .text: console.out(EntrySheet(logged.entry, json).text)
        case .json: console.out(json.pretty + "\n")
        }
        return
      }
      var table = Table(["entry", "when", "by", "kind", "case", "what"])
      try LedgerDesk.tell { () throws(LedgerFault) in
        try store.forEachEntry { (logged) throws(LedgerFault) in
          switch format {
          case .text: table.add(EntrySheet(logged.entry, logged.entry.json).row)
          case .json: console.out(String(decoding: logged.line, as: UTF8.self) + "\n")
          }
          return true
        }
      }
      if format == .text { console.out(table.text) }
    }
  }
}
