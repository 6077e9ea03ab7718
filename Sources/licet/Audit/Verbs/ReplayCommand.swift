import ArgumentParser
import AuditTrail
import ExportControl
import Ledger
import LedgerStore

extension AuditCommand {
  /// `licet audit replay`: judges again from the ledger alone, and demands the same bytes.
  struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "replay",
      abstract: "Judge records again from what the ledger holds; the bytes must be the same.")

    @Argument(help: "The folder of the ledger.")
    var ledger: String

    @Argument(help: "The indices of entries; every record if none is given.")
    var entries: [Int] = []

    func run() throws {
      let store = try LedgerDesk.tell { () throws(LedgerFault) in try LedgerStore(opening: ledger) }
      let console = Console(option: .auto)
      var counts = (same: 0, differs: 0, cannot: 0)
      var replays = ReplayDesk(store)
      func tell(_ index: Int, _ recorded: RecordedCase) throws {
        let outcome = try replays.run(recorded)
        let name = RecordGlance(record: recorded.record).caseID
        switch outcome {
        case .same:
          counts.same += 1
          console.out("entry \(index)  \(name)  the same bytes\n")
        case .differs(let difference):
          counts.differs += 1
          console.out("entry \(index)  \(name)  DIFFERS\n\(difference)\n")
        case .cannot(let obstacle):
          counts.cannot += 1
          console.out("entry \(index)  \(name)  not judged again: \(obstacle.text)\n")
        }
      }
      if entries.isEmpty {
        var found: [(Int, RecordedCase)] = []
        try LedgerDesk.tell { () throws(LedgerFault) in
          try store.forEachEntry { (logged) throws(LedgerFault) in
            if case .record(let recorded) = logged.entry.payload {
              found.append((logged.entry.index, recorded))
            }
            return true
          }
        }
        for (index, recorded) in found { try tell(index, recorded) }
      } else {
        for index in entries {
          let logged = try LedgerDesk.tell { () throws(LedgerFault) in try store.entry(at: index) }
          guard case .record(let recorded) = logged.entry.payload else {
            throw ValidationError("entry \(index) is no record, but `\(logged.entry.payload.kind.rawValue)`")
          }
          try tell(index, recorded)
        }
      }
      console.out("\(counts.same) the same, \(counts.differs) different, \(counts.cannot) not judged again\n")
      if counts.differs > 0 { try ExitStatus.ledger.exit() }
      if counts.cannot > 0 { try ExitStatus.undetermined.exit() }
    }
  }
}
