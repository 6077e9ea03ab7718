import ArgumentParser
import AuditTrail
import Evaluation
import Ledger
import LedgerSearch
import LedgerStore
import Quantities

extension AuditCommand {
  /// `licet audit search`: records by party, country, entry of the control list, day or verdict.
  struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "search",
      abstract: "Find records by party, country, ECCN, day or verdict, and see which still stand.",
      discussion:
        "All that is asked for must be so. Concealed names are found with --reveal, while they are kept. Exit status 1 if no record is so."
    )

    @Argument(help: "The folder of the ledger.")
    var ledger: String

    @Option(help: "A part of the name of a party, in any case.")
    var party: String?

    @Option(help: "A country that the purchase names anywhere: CN.")
    var country: String?

    @Option(help: "An entry of the control list, or one that contains it: 3A090 finds 3A090.a.")
    var eccn: String?

    @Option(help: "A part of the name of a chip, in any case, as the purchase or the catalogue names it.")
    var chip: String?

    @Option(help: "The first day judged.")
    var since: String?

    @Option(help: "The last day judged.")
    var until: String?

    @Option(help: "The verdict: pass, attention, blocked or undetermined.")
    var verdict: String?

    @Option(help: "A part of the id of a case.")
    var `case`: String?

    @Flag(help: "Look at concealed names too.")
    var reveal = false

    @Option(help: "Output: text or json.")
    var format: OutputFormat = .text

    func run() throws {
      if let verdict, Verdict(rawValue: verdict) == nil {
        let known = Verdict.allCases.map(\.rawValue)
        throw ValidationError("`\(verdict)` is no verdict; there are: \(known.joined(separator: ", "))")
      }
      let (first, last) = (try since.map(Session.date), try until.map(Session.date))
      if let first, let last, first > last { throw ValidationError("--since is later than --until") }
      let store = try LedgerDesk.tell { () throws(LedgerFault) in try LedgerStore(opening: ledger) }
      var query = RecordQuery()
      query.party = party
      query.country = country
      query.eccn = eccn
      query.chip = chip
      (query.from, query.through) = (first, last)
      query.verdict = verdict
      query.caseID = self.case
      let console = Console(option: .auto)
      let found = try LedgerDesk.tell { () throws(LedgerFault) in
        reveal ? try Self.revealed(query, store) : try Self.indexed(query, store)
      }
      switch format {
      case .text:
        console.out(found.isEmpty ? "No record is so.\n" : Self.table(found).text)
      case .json: for found in found { console.out(found.json.canonical + "\n") }
      }
      if found.isEmpty { try ExitStatus.findings.exit() }
    }

    private static func indexed(_ query: RecordQuery, _ store: LedgerStore) throws(LedgerFault) -> [Found] {
      var finder = RecordFinder(in: store)
      let records = try finder.records(as: query) { (logged, recorded) throws(LedgerFault) in
        (entry: logged.entry, facets: RecordFacets(record: recorded.record), record: recorded.record)
      }
      let standing = try finder.earlier(than: records.map(\.facets))
      return records.map { record in
        Found(record.entry, record.record, latest: standing.latest(like: record.facets))
      }
    }

    /// What is concealed is in no index.
    private static func revealed(_ query: RecordQuery, _ store: LedgerStore) throws(LedgerFault) -> [Found] {
      let names = try store.names()
      var found: [Found] = []
      var later: [Int: Int] = [:]
      try store.forEachEntry { (logged) throws(LedgerFault) in
        guard case .record(let recorded) = logged.entry.payload else { return true }
        if let superseded = recorded.supersedes { later[superseded] = logged.entry.index }
        let record = Concealment.reveal(recorded.record, with: names)
        if query.finds(record) { found.append(Found(logged.entry, record, latest: nil)) }
        return true
      }
      return found.map { $0.with(supersededBy: later[$0.index]) }
    }

    private static func table(_ found: [Found]) -> Table {
      var table = Table(["entry", "when", "by", "case", "verdict", "as of, outcomes", "chosen", "stands"])
      for found in found {
        table.add([
          "\(found.index)", found.at, found.by, found.glance.caseID, found.glance.verdict,
          "\(found.glance.asOf), \(found.glance.outcomes.joined(separator: ", "))", found.glance.choices,
          found.supersededBy.map { "no, see \($0)" } ?? "yes",
        ])
      }
      return table
    }
  }

  /// A record that was found, as it is told.
  private struct Found {
    let index: Int
    let at: String
    let by: String
    let glance: RecordGlance
    /// The entry of the record that took its place; nil while it stands.
    private(set) var supersededBy: Int?

    /// - Parameter latest: the latest record of the same case, file and options.
    init(_ entry: Entry, _ record: JSONValue, latest: Int?) {
      index = entry.index
      at = "\(entry.seal.at)"
      by = entry.seal.by
      glance = RecordGlance(record: record)
      supersededBy = latest.flatMap { $0 > entry.index ? $0 : nil }
    }

    func with(supersededBy later: Int?) -> Found {
      var found = self
      found.supersededBy = later
      return found
    }

    var json: JSONValue {
      [
        "entry": .integer(index), "at": .string(at), "by": .string(by), "case": .string(glance.caseID),
        "verdict": .string(glance.verdict), "as_of": .string(glance.asOf),
        "outcomes": .strings(glance.outcomes), "options": glance.record["options"],
        "as_of_origin": glance.record["as_of_origin"], "digest": .string(glance.digest),
        "superseded_by": supersededBy.map(JSONValue.integer),
      ]
    }
  }
}
