import ArgumentParser
import Ledger

extension AuditCommand {
  /// `licet audit sign-off`: what a reviewer decided about a record.
  struct SignOffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sign-off", abstract: "Record what a reviewer decided about a record.")

    @OptionGroup var options: LedgerOptions

    @Option(help: "The index of the entry of the record.")
    var of: Int

    @Option(help: "The decision: approved, rejected or noted.")
    var decision: SignOff.Decision

    @Option(help: "In which capacity: export control officer.")
    var role: String

    @Option(help: "Why.")
    var reason: String

    func run() throws {
      try LedgerDesk.require([("role", role), ("reason", reason)])
      let desk = try LedgerDesk(opening: options.ledger, options.signing)
      let record = try desk.record(at: of)
      let index = try desk.enter(
        .signOff(SignOff(of: of, decision: decision, role: role, reason: reason)))
      Console(option: .auto).out(
        "Entry \(index): \(record.caseID) \(decision.rawValue) by \(desk.by), \(role).\n")
    }
  }
}

extension SignOff.Decision: ExpressibleByArgument {}
