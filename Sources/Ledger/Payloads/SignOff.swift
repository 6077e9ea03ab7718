/// What a person decided about a record.
package struct SignOff: Sendable, Hashable {
  package enum Decision: String, Sendable, Hashable, CaseIterable {
    case approved, rejected, noted
  }

  package let of: Int
  package let decision: Decision
  /// In which capacity: `export control officer`.
  package let role: String
  package let reason: String

  package init(of: Int, decision: Decision, role: String, reason: String) {
    self.of = of
    self.decision = decision
    self.role = role
    self.reason = reason
  }
}
