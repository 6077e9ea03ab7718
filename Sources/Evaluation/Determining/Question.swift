package import RuleModel

/// A fact that would help to settle the outcome, and what it would do.
package struct Question: Sendable, Hashable {
  /// A rule that the fact may decide.
  package struct Effect: Sendable, Hashable {
    package let rule: RuleID
    /// The value at which the rule turns, where one number decides.
    package let turningPoint: TurningPoint?
  }

  package let path: String
  package let ask: String?
  package let reason: UnknownFact.Reason
  package let effects: [Effect]
  /// Whether an answer could make the outcome milder.
  package let couldLower: Bool

  package init(
    path: String, ask: String?, reason: UnknownFact.Reason, effects: [Effect], couldLower: Bool
  ) {
    self.path = path
    self.ask = ask
    self.reason = reason
    self.effects = effects
    self.couldLower = couldLower
  }
}
