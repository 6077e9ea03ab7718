import ArgumentParser
import Ledger
import Quantities

extension AuditCommand {
  /// `licet audit waive`: an authorization on the strength of which a record is let pass for a time.
  struct WaiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "waive", abstract: "Record a waiver of a record, with its authorization and its end.",
      discussion: "What is prohibited cannot be waived, and a waiver ends after a year at the latest.")

    @OptionGroup var options: LedgerOptions

    @Option(help: "The index of the entry of the record.")
    var of: Int

    @Option(help: "The licence, letter or ruling.")
    var authorization: String

    @Option(help: "Why.")
    var reason: String

    @Option(help: "Who approved it.")
    var approver: String

    @Option(help: "The last day on which it counts.")
    var expires: String

    func run() throws {
      try LedgerDesk.require([("authorization", authorization), ("reason", reason), ("approver", approver)])
      let last = try Session.date(expires)
      let desk = try LedgerDesk(opening: options.ledger, options.signing)
      let record = try desk.record(at: of)
      guard !record.isProhibited else {
        throw ValidationError("entry \(of) is prohibited; that cannot be waived")
      }
      let standing = try desk.standingRecords(ofCase: record.caseID)
      if let other = standing.first(where: \.record.isProhibited) {
        throw ValidationError("\(record.caseID) is prohibited by entry \(other.index); that cannot be waived")
      }
      let today = desk.seal.at.date
      guard today <= last, today.adding(years: 1).map({ last <= $0 }) ?? false else {
        throw ValidationError("a waiver ends today at the earliest and after a year at the latest")
      }
      guard approver != desk.by else {
        throw ValidationError("\(approver) cannot approve what \(approver) enters; somebody else must")
      }
      let index = try desk.enter(
        .waiver(
          Waiver(
            of: of, authorization: authorization, reason: reason, approver: approver, expires: last)))
      Console(option: .auto).out(
        "Entry \(index): \(record.caseID) is waived through \(last) under \(authorization), by \(approver).\n"
      )
    }
  }
}
