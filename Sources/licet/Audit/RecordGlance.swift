import ArgumentParser
import AuditTrail
import Ledger
import LedgerSearch
import LedgerStore

/// What lists of entries show of a record, read from its JSON.
struct RecordGlance {
  let record: JSONValue

  var caseID: String { record["case"]?["id"]?.text ?? "?" }
  var path: String { record["case"]?["path"]?.text ?? "?" }
  var asOf: String { record["as_of"]?.text ?? "?" }
  var verdict: String { record["verdict"]?.text ?? "?" }
  var digest: String { record["digest"]?.text ?? "?" }

  var determinations: [JSONValue] {
    (record["lines"]?.elements ?? []).flatMap { $0["determinations"]?.elements ?? [] }
  }

  /// Each jurisdiction with the strictest outcome of its lines, in their order: `US license_required`.
  var outcomes: [String] {
    var found: [String] = []
    for determination in determinations {
      let text = "\(determination["jurisdiction"]?.text ?? "?") \(determination["outcome"]?.text ?? "?")"
      if !found.contains(text) { found.append(text) }
    }
    return found
  }

  var isProhibited: Bool { determinations.contains { $0["outcome"]?.text == "prohibited" } }
}

extension LedgerDesk {
  /// The record of an entry; an entry of another kind is a mistake of whoever asks.
  func record(at index: Int) throws -> RecordGlance {
    var place = index
    // An entry that repeats another stands for it.
    for _ in 0..<2 {
      let logged = try Self.tell { () throws(LedgerFault) in try store.entry(at: place) }
      switch logged.entry.payload {
      case .record(let recorded): return RecordGlance(record: recorded.record)
      case .repeated(let of): place = of
      case .opened, .signOff, .waiver, .hold, .release, .recovered:
        throw ValidationError("entry \(index) is no record, but `\(logged.entry.payload.kind.rawValue)`")
      }
    }
    throw ValidationError("entry \(index) repeats an entry that is no record")
  }

  /// A case must have been recorded before anything is said of it.
  func require(case id: String) throws {
    var finder = RecordFinder(in: store)
    let isThere = try Self.tell { () throws(LedgerFault) in try finder.hasRecord(ofCase: id) }
    guard isThere else { throw ValidationError("the ledger has no record of a case `\(id)`") }
  }
}
