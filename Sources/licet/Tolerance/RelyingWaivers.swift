import RuleModel
import Evaluation
import Ledger
import Waiving

/// The waivers on the strength of which a case is let pass, for a ledger.
enum RelyingWaivers {
  /// Each waiver once, in the order of the lines; none where anything still stops the case, since then none was relied on.
  static func all(_ lines: [ToleratedLine]) -> [Waiving.Waiver] {
    let stops = lines.contains { $0.counting == .blocked || $0.counting == .undetermined }
    guard !stops else { return [] }
    var waivers: [Waiving.Waiver] = []
    for applied in lines.flatMap({ $0.waived?.applied ?? [] }) where !waivers.contains(applied.waiver) {
      waivers.append(applied.waiver)
    }
    return waivers
  }

  /// A waiver as the ledger enters it, about the record at an index; nil without an end, which no waiver in force has.
  static func entry(_ waiver: Waiving.Waiver, of index: Int) -> EntryPayload? {
    guard let term = waiver.term else { return nil }
    return .waiver(
      Ledger.Waiver(
        of: index, authorization: waiver.authorization,
        reason: "\(waiver.id), \(waiver.scope.jurisdiction) \(waiver.rule): \(waiver.reason)",
        approver: waiver.approver, expires: term.expires))
  }
}
