package import Diagnostics
package import Quantities
package import RuleModel

/// A person's decision to let pass what one rule finds, on the strength of an authorization and for a time.
package struct Waiver: Sendable, Hashable {
  /// What it is called in its file.
  package let id: String
  /// The rule of which it covers findings.
  package let rule: RuleID
  /// What it is about.
  package let scope: WaiverScope
  /// The licence, letter or ruling it rests on.
  package let authorization: String
  /// Why.
  package let reason: String
  /// Who wrote it.
  package let author: String
  /// Who approved it, someone else.
  package let approver: String
  /// The days on which it counts, both included; nil where they cannot be read, and then it counts on none.
  package let term: WaiverTerm?
  /// How many units it covers, all lines together; nil for any number.
  package let quantity: ExactNumber?
  /// Whether it also covers a finding that is not settled.
  package let acceptsUndetermined: Bool
  /// Where it stands.
  package let place: SourceRange

  /// Takes the parts of a waiver.
  package init(
    id: String, rule: RuleID, scope: WaiverScope, authorization: String, reason: String, author: String,
    approver: String, term: WaiverTerm?, quantity: ExactNumber? = nil, acceptsUndetermined: Bool = false,
    place: SourceRange
  ) {
    self.id = id
    self.rule = rule
    self.scope = scope
    self.authorization = authorization
    self.reason = reason
    self.author = author
    self.approver = approver
    self.term = term
    self.quantity = quantity
    self.acceptsUndetermined = acceptsUndetermined
    self.place = place
  }
}
