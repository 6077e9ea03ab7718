package import Diagnostics

/// A provision of the law, a letter or a report, and what a pack makes of it: nothing is passed over in silence.
package struct Provision: Sendable, Hashable {
  /// How far it is encoded.
  package enum Status: String, Sendable, Hashable, CaseIterable {
    case encoded
    case inPart = "in part"
    case notModelled = "not modelled"
    case notApplicable = "not applicable"
  }

  package let id: String
  package let says: String
  /// The rules that encode it.
  package let rules: [RuleID]
  /// What of it is left to the reader, and why.
  package let notModelled: String?
  /// Why it says nothing about a purchase.
  package let notApplicable: String?
  package let place: SourceRange

  package init(
    id: String, says: String, rules: [RuleID], notModelled: String?, notApplicable: String?,
    place: SourceRange
  ) {
    self.id = id
    self.says = says
    self.rules = rules
    self.notModelled = notModelled
    self.notApplicable = notApplicable
    self.place = place
  }

  package var status: Status {
    if notApplicable != nil { return .notApplicable }
    if rules.isEmpty { return .notModelled }
    return notModelled == nil ? .encoded : .inPart
  }
}
