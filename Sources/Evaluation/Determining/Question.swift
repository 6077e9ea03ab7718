package import RuleModel

/// A fact that would help to settle the outcome, and what it would do.
package struct Question: Sendable, Hashable {
  /// A rule that the fact may decide.
  package struct Effect: Sendable, Hashable {
    /// The rule, or the alternative of a classification.
    package let rule: RuleID
    /// The values at which it turns, where one number decides.
    package let turningPoints: [TurningPoint]

    /// "more than 337.8 mm² and at most 625 mm²"; nil where no number decides alone.
    package var turningPoint: String? {
      turningPoints.isEmpty ? nil : turningPoints.map(\.text).joined(separator: " and ")
    }
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
