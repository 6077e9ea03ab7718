import AuditTrail
import Quantities

/// What is asked of records; what is nil is not asked.
struct RecordQuery {
  let party: String?
  let country: String?
  let eccn: String?
  let from: CalendarDate?
  let through: CalendarDate?
  let verdict: String?
  let caseID: String?

  /// Whether a record is as asked in all.
  func finds(_ record: JSONValue) -> Bool {
    let glance = RecordGlance(record: record)
    let day = CalendarDate(reading: glance.asOf)
    return (verdict == nil || glance.verdict == verdict)
      && (caseID.map { Self.holds(glance.caseID, $0) } ?? true)
      && (from.map { first in day.map { first <= $0 } ?? false } ?? true)
      && (through.map { last in day.map { $0 <= last } ?? false } ?? true)
      && (eccn.map { entry in glance.classification.contains { Self.covers(entry, $0) } } ?? true)
      && (country.map { code in glance.stated(of: "country").contains(code.uppercased()) } ?? true)
      && (party.map { name in glance.partyNames.contains { Self.holds($0, name) } } ?? true)
  }

  private static func holds(_ text: String, _ part: String) -> Bool {
    text.lowercased().contains(part.lowercased())
  }

  /// `3A090` covers `3A090.a`, and not `3A0901`.
  private static func covers(_ entry: String, _ found: String) -> Bool {
    let (entry, found) = (entry.lowercased(), found.lowercased())
    return found == entry || found.hasPrefix(entry + ".")
  }
}

extension RecordGlance {
  /// The entries of the control list under which a line is classified.
  var classification: [String] {
    determinations.flatMap { $0["classification"]?.elements ?? [] }.compactMap { $0["entry"]?.text }
  }

  /// The codes of a list that the purchase states anywhere.
  func stated(of list: String) -> [String] {
    stated.filter { $0["codes"]?.text == list }.compactMap { $0["value"]?.text }
      .flatMap { $0.split(separator: ",").map { $0.filter { !$0.isWhitespace } } }
  }

  /// The names of the parties.
  var partyNames: [String] {
    stated.filter { $0["fact"]?.text == "party.name" }.compactMap { $0["value"]?.text }
  }

  /// The worst verdict of each pack over the lines.
  var packVerdicts: [(pack: String, verdict: String)] {
    var order: [String] = []
    var found: [String: Set<String>] = [:]
    for determination in determinations {
      guard let pack = determination["pack"]?.text, let verdict = determination["verdict"]?.text else {
        continue
      }
      if found[pack] == nil { order.append(pack) }
      found[pack, default: []].insert(verdict)
    }
    return order.map { pack in
      let worst = ["blocked", "undetermined", "attention", "pass"].first {
        found[pack]?.contains($0) ?? false
      }
      return (pack, worst ?? "undetermined")
    }
  }

  private var stated: [JSONValue] { record["stated"]?.elements ?? [] }
}
