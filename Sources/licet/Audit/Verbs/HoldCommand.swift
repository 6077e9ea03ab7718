import ArgumentParser
import Ledger

extension AuditCommand {
  /// `licet audit hold`: nothing that belongs to a case may be erased.
  struct HoldCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hold", abstract: "Record that nothing of a case may be erased, whatever its age.")

    @OptionGroup var options: LedgerOptions

    @Option(help: "The case.")
    var `case`: String

    @Option(help: "Why: the request of an agency, a lawsuit.")
    var reason: String

    func run() throws {
      try LedgerDesk.require([("reason", reason)])
      let desk = try LedgerDesk(opening: options.ledger, options.signing)
      try desk.require(case: self.case)
      let index = try desk.enter(.hold(caseID: self.case, reason: reason))
      Console(option: .auto).out("Entry \(index): \(self.case) is held.\n")
    }
  }

  /// `licet audit release`: the end of a hold.
  struct ReleaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "release", abstract: "Record that a hold of a case has ended.")

    @OptionGroup var options: LedgerOptions

    @Option(help: "The case.")
    var `case`: String

    @Option(help: "Why.")
    var reason: String

    func run() throws {
      try LedgerDesk.require([("reason", reason)])
      let desk = try LedgerDesk(opening: options.ledger, options.signing)
      try desk.requireHold(of: self.case)
      let index = try desk.enter(.release(caseID: self.case, reason: reason))
      Console(option: .auto).out("Entry \(index): \(self.case) is held no more.\n")
    }
  }
}
