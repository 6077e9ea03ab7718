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

  /// What was chosen in judging it, so that it says less than the whole, or something else: empty where nothing was.
  var choices: String {
    let options = record["options"]
    var choices: [String] = []
    if let only = options?["jurisdiction"]?.text { choices.append("only \(only)") }
    if record["as_of_origin"]?.text == "option" { choices.append("the day") }
    if let reported = options?["reported"]?.text, reported != "block" {
      choices.append("reported: \(reported)")
    }
    choices += (options?["readings"]?.elements ?? []).compactMap { $0.text }
    return choices.joined(separator: ", ")
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

  /// Only a case that is held can be released.
  func requireHold(of id: String) throws {
    let cases = try Self.tell { () throws(LedgerFault) in try LedgerReading(of: store).cases() }
    guard let standing = cases.first(where: { $0.caseID == id }) else {
      throw ValidationError("the ledger has no record of a case `\(id)`")
    }
    guard standing.isHeld else { throw ValidationError("the case `\(id)` is not held") }
  }

  /// The records of a case that no later one takes the place of.
  func standingRecords(ofCase id: String) throws -> [(index: Int, record: RecordGlance)] {
    let history = try Self.tell { () throws(LedgerFault) in try LedgerReading(of: store).history(ofCase: id) }
    var standing: [Int: RecordGlance] = [:]
    for logged in history {
      guard case .record(let recorded) = logged.entry.payload else { continue }
      if let superseded = recorded.supersedes { standing[superseded] = nil }
      standing[logged.entry.index] = RecordGlance(record: recorded.record)
    }
    return standing.sorted { $0.key < $1.key }.map { (index: $0.key, record: $0.value) }
  }
}
