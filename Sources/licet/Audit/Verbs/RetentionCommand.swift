import ArgumentParser
import AuditTrail
import Ledger
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
      var latest: [String: JSONValue] = [:]
      var order: [String] = []
      var held: Set<String> = []
      try LedgerDesk.tell { () throws(LedgerFault) in
        try store.forEachEntry { (logged) throws(LedgerFault) in
          switch logged.entry.payload {
          case .record(let recorded):
            let id = RecordGlance(record: recorded.record).caseID
            if latest[id] == nil { order.append(id) }
            latest[id] = recorded.record
          case .hold(let id, _): held.insert(id)
          case .release(let id, _): held.remove(id)
          case .opened, .repeated, .signOff, .waiver, .recovered: break
          }
          return true
        }
      }
      if let id = self.case, latest[id] == nil { throw ValidationError("the ledger has no record of a case `\(id)`") }
      var table = Table(["case", "law", "counted from", "keep until", "note"])
      for id in order where self.case == nil || self.case == id {
        let hold = held.contains(id) ? "HELD: not to be erased" : ""
        for retention in latest[id]?["retention"]?.elements ?? [] {
          table.add(
            [
              id, retention["cite"]?.text ?? "", Self.origin(of: retention),
              retention["retain_until"]?.text ?? "open", hold,
            ])
        }
        if (latest[id]?["retention"]?.elements ?? []).isEmpty {
          table.add([id, "no law of these packs", "", "open", hold])
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
