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
      abstract: "Judge records again from what the ledger holds; the bytes must be the same.",
      discussion: """
        Each is judged by the rules it was judged by, which the ledger keeps. Whether these are the rules found here, and \
        whether one edition of a pack stands in the ledger with different contents, is said at the end. Exit status 5 if a \
        record comes out otherwise or contradicts itself, 3 if one cannot be judged again.
        """)

    @Argument(help: "The folder of the ledger.")
    var ledger: String

    @Argument(help: "The indices of entries; every record if none is given.")
    var entries: [Int] = []

    @OptionGroup var common: CommonOptions

    func run() throws {
      let store = try LedgerDesk.tell { () throws(LedgerFault) in try LedgerStore(opening: ledger) }
      let console = Console(option: .auto)
      var counts = (same: 0, differs: 0, cannot: 0)
      var isContradicted = false
      var rules = RulesSeen()
      var replays = ReplayDesk(store)
      func tell(_ index: Int, _ recorded: RecordedCase) throws {
        let outcome = try replays.run(recorded)
        let name = RecordGlance(record: recorded.record).caseID.oneLine.printable
        rules.take(recorded.record, at: index)
        switch outcome {
        case .same:
          counts.same += 1
          console.out("entry \(index)  \(name)  the same bytes\n")
        case .differs(let difference):
          counts.differs += 1
          console.out("entry \(index)  \(name)  DIFFERS\n\(difference.text.printable)\n")
        case .cannot(let obstacle):
          counts.cannot += 1
          isContradicted = isContradicted || obstacle.isContradiction
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
      console.out(rules.text(here: try common.rulesDigest()))
      if counts.differs > 0 || isContradicted { try ExitStatus.ledger.exit() }
      if counts.cannot > 0 { try ExitStatus.undetermined.exit() }
    }
  }
}
