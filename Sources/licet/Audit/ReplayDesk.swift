import AuditTrail
import ExportControl
import Ledger
import LedgerStore

/// Judges recorded cases again; rules that several were judged under are compiled once.
struct ReplayDesk {
  private let store: LedgerStore
  private var replays: [ObjectName: Result<Replay, ReplayObstacle>] = [:]
  private var names: [ConcealedName]?

  init(_ store: LedgerStore) { self.store = store }

  mutating func run(_ recorded: RecordedCase) throws -> ReplayOutcome {
    // A record that contradicts itself is not mended by revealing its names.
    if let fault = RecordFault(of: recorded) { return .cannot(.contradicted("\(fault)")) }
    let rules = try object(recorded.rules)
    let caseFile = try object(recorded.caseFile)
    guard let rules else { return .cannot(.contradicted("the ledger has lost the bundle of its rules")) }
    guard var caseFile else {
      return recorded.caseFile.isConcealed
        ? .cannot(.notHeld("its case file, erased or withheld,"))
        : .cannot(.contradicted("the ledger has lost its case file"))
    }
    var record = recorded.record
    if recorded.caseFile.isConcealed {
      guard caseFile.count >= Salt.byteCount else {
        return .cannot(.contradicted("its case file is shorter than a salt"))
      }
      caseFile.removeFirst(Salt.byteCount)
      record = try revealed(record)
      if !record.commitments.isEmpty {
        return .cannot(.notHeld("what opens its concealed names, erased or withheld,"))
      }
    }
    let replay: Result<Replay, ReplayObstacle>
    if let known = replays[recorded.rules] {
      replay = known
    } else {
      do throws(ReplayObstacle) {
        replay = .success(try Replay(rules: rules, engine: .current))
      } catch {
        replay = .failure(error)
      }
      replays[recorded.rules] = replay
    }
    switch replay {
    case .success(let replay): return replay.run(record: Array(record.canonical.utf8), caseFile: caseFile)
    case .failure(let obstacle): return .cannot(obstacle)
    }
  }

  private func object(_ name: ObjectName) throws -> [UInt8]? {
    try LedgerDesk.tell { () throws(LedgerFault) in try store.object(name) }
  }

  /// The record as it was before its names were concealed, with the digest it had then.
  private mutating func revealed(_ record: JSONValue) throws -> JSONValue {
    let names =
      if let known = self.names { known } else {
        try LedgerDesk.tell { () throws(LedgerFault) in try store.names() }
      }
    self.names = names
    return Record.sealed(Concealment.reveal(record, with: names))
  }
}
