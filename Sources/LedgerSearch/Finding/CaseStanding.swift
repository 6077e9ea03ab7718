import AuditTrail

/// A case as a ledger has it.
package struct CaseStanding: Sendable, Hashable {
  /// Until when the papers of a case are to be kept under one law.
  package struct Keeping: Sendable, Hashable {
    package let cite: String
    /// The days the time is counted from, as `path date`.
    package let triggers: [String]
    /// The earliest day on which keeping may end; nil where it is open.
    package let until: String?
    /// The entry of the record that says so.
    package let entry: Int
  }

  package let caseID: String
  /// Whether it was held and not released since.
  package internal(set) var isHeld = false
  /// One for each law, in the order of their first record: what the record says that keeps the papers longest. An open end is
  /// later than any day.
  package private(set) var keepings: [Keeping] = []

  init(caseID: String) { self.caseID = caseID }

  /// Takes a record of the case. An earlier one counts on: a later judgement does not end the duty to keep what was judged before.
  mutating func take(_ record: JSONValue, at entry: Int) {
    for retention in record["retention"]?.elements ?? [] {
      let triggers = (retention["triggers"]?.elements ?? []).map { trigger in
        "\(trigger["path"]?.text ?? "?") \(trigger["date"]?.text ?? "?")"
      }
      let keeping = Keeping(
        cite: retention["cite"]?.text ?? "", triggers: triggers, until: retention["retain_until"]?.text,
        entry: entry)
      guard let place = keepings.firstIndex(where: { $0.cite == keeping.cite }) else {
        keepings.append(keeping)
        continue
      }
      // Days are written so that their order is that of their texts.
      guard let earlier = keepings[place].until else { continue }
      if keeping.until.map({ $0 >= earlier }) ?? true { keepings[place] = keeping }
    }
  }
}
