import Ledger
import LedgerStore

/// Everything a ledger says of one case, in the order of the log.
struct CaseHistory {
  let caseID: String
  private(set) var entries: [LoggedEntry] = []

  init(of id: String, in store: LedgerStore) throws {
    caseID = id
    var found: [LoggedEntry] = []
    var ofCase: Set<Int> = []
    try LedgerDesk.tell { () throws(LedgerFault) in
      try store.forEachEntry { (logged) throws(LedgerFault) in
        if Self.belongs(logged.entry, to: id, ofCase) {
          found.append(logged)
          ofCase.insert(logged.entry.index)
        }
        return true
      }
    }
    entries = found
  }

  private static func belongs(_ entry: Entry, to id: String, _ ofCase: Set<Int>) -> Bool {
    switch entry.payload {
    case .record(let recorded): RecordGlance(record: recorded.record).caseID == id
    case .hold(let held, _), .release(let held, _): held == id
    case .repeated(let of): ofCase.contains(of)
    case .signOff(let signOff): ofCase.contains(signOff.of)
    case .waiver(let waiver): ofCase.contains(waiver.of)
    case .opened, .recovered: false
    }
  }

  /// Whether the last hold was not released.
  var isHeld: Bool {
    var isHeld = false
    for logged in entries {
      switch logged.entry.payload {
      case .hold: isHeld = true
      case .release: isHeld = false
      case .opened, .record, .repeated, .signOff, .waiver, .recovered: break
      }
    }
    return isHeld
  }
}
