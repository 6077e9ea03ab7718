package import RuleModel

/// A finding of one line and the waiver that covers it.
package struct AppliedWaiver: Sendable, Hashable {
  /// The jurisdiction of the finding.
  package let jurisdiction: String
  /// The rule that found it.
  package let rule: RuleID
  /// What covers it.
  package let waiver: Waiver
}
