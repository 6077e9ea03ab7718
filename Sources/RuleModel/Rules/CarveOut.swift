package import Diagnostics

/// A note or "except" inside a paragraph (S6).
package struct CarveOut: Sendable, Hashable {
  package let id: RuleID
  package let says: String
  package let condition: Condition
  /// What takes the place of the rule's consequence; nil removes the rule.
  package let replacement: Replacement?
  package let carveOuts: [CarveOut]
  package let place: SourceRange

  /// A consequence of the same kind as the rule's own.
  package enum Replacement: Sendable, Hashable {
    case reviewPolicy(ReviewPolicy)
    case outcome(Outcome)
    case value(Definition.Value)
  }

  package init(
    id: RuleID, says: String, condition: Condition, replacement: Replacement?, carveOuts: [CarveOut],
    place: SourceRange
  ) {
    self.id = id
    self.says = says
    self.condition = condition
    self.replacement = replacement
    self.carveOuts = carveOuts
    self.place = place
  }
}
