import Ledger
import LedgerStore

/// What a ledger says of one case, gathered in the order of the log.
struct CaseHistory {
  private let id: Facet
  private(set) var entries: [LoggedEntry] = []
  private var indices: Set<Int> = []

  init(of id: String) { self.id = Facet(.caseID, id) }

  /// Takes an entry, if it is about the case.
  mutating func take(_ logged: LoggedEntry) -> Bool {
    guard belongs(logged.entry) else { return false }
    entries.append(logged)
    indices.insert(logged.entry.index)
    return true
  }

  private func belongs(_ entry: Entry) -> Bool {
    switch entry.payload {
    case .record(let recorded): Facet(.caseID, RecordFacets(record: recorded.record).caseID) == id
    case .hold(let held, _), .release(let held, _): Facet(.caseID, held) == id
    case .repeated(let of): indices.contains(of)
    case .signOff(let signOff): indices.contains(signOff.of)
    case .waiver(let waiver): indices.contains(waiver.of)
    case .opened, .recovered: false
    }
  }
}
