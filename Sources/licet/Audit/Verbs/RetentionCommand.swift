import ArgumentParser
import AuditTrail
import Ledger
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
      var finder = RecordFinder(in: store)
      if let id = self.case {
        let isThere = try LedgerDesk.tell { () throws(LedgerFault) in try finder.hasRecord(ofCase: id) }
        guard isThere else { throw ValidationError("the ledger has no record of a case `\(id)`") }
      }
      var table = Table(["case", "law", "counted from", "keep until", "note"])
      try LedgerDesk.tell { () throws(LedgerFault) in
        try finder.forEachCase(only: self.case) { (standing, latest) throws(LedgerFault) in
          let hold = standing.isHeld ? "HELD: not to be erased" : ""
          let retentions = latest.record["retention"]?.elements ?? []
          for retention in retentions {
            table.add(
              [
                standing.caseID, retention["cite"]?.text ?? "", Self.origin(of: retention),
                retention["retain_until"]?.text ?? "open", hold,
              ])
          }
          if retentions.isEmpty { table.add([standing.caseID, "no law of these packs", "", "open", hold]) }
        }
      }
      Console(option: .auto).out(table.text)
    }

    /// The days the time is counted from, the latest of which counts.
    private static func origin(of retention: JSONValue) -> String {
      let triggers = (retention["triggers"]?.elements ?? []).map { trigger in
        "\(trigger["path"]?.text ?? "?") \(trigger["date"]?.text ?? "?")"
      }
      return triggers.isEmpty ? "no day is known" : triggers.joined(separator: ", ")
    }
  }
}
