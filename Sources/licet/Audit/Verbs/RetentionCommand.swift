import ArgumentParser
import LedgerSearch
import LedgerStore

extension AuditCommand {
  /// `licet audit retention`: until when what belongs to each case must be kept.
  struct RetentionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "retention", abstract: "Say until when the papers of each case must be kept.",
      discussion: """
        The day is the earliest on which keeping may end, counted from the days the ledger knows. A reexport, a later \
        transfer or another end of the transaction begins the time anew (15 CFR 762.6). Nothing is ever erased by this program.
        """)

    @Argument(help: "The folder of the ledger.")
    var ledger: String

    @Option(help: "Only this case.")
    var `case`: String?

    func run() throws {
      let store = try LedgerDesk.tell { () throws(LedgerFault) in try LedgerStore(opening: ledger) }
      let cases = try LedgerDesk.tell { () throws(LedgerFault) in try LedgerReading(of: store).cases() }
      let asked = cases.filter { standing in self.case.map { $0 == standing.caseID } ?? true }
      if let id = self.case, asked.isEmpty {
        throw ValidationError("the ledger has no record of a case `\(id)`")
      }
      var table = Table(["case", "law", "counted from", "keep until", "entry", "note"])
      for standing in asked {
        let hold = standing.isHeld ? "HELD: not to be erased" : ""
        for keeping in standing.keepings {
          let origin = keeping.triggers.isEmpty ? "no day is known" : keeping.triggers.joined(separator: ", ")
          table.add([
            standing.caseID, keeping.cite, origin, keeping.until ?? "open", "\(keeping.entry)", hold,
          ])
        }
        if standing.keepings.isEmpty {
          table.add([standing.caseID, "no law of these packs", "", "open", "", hold])
        }
      }
      Console(option: .auto).out(table.text)
    }
  }
}
