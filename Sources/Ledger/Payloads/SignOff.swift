/// What a person decided about a record.
package struct SignOff: Sendable, Hashable {
  /// What can be decided.
  package enum Decision: String, Sendable, Hashable, CaseIterable {
    case approved, rejected, noted
  }

  /// The index of the entry it is about.
  package let of: Int
  /// What was decided.
  package let decision: Decision
  /// In which capacity: `export control officer`.
  package let role: String
  /// Why.
  package let reason: String

  /// Takes the parts of a sign-off.
  package init(of: Int, decision: Decision, role: String, reason: String) {
    self.of = of
    self.decision = decision
    self.role = role
    self.reason = reason
  }
}
