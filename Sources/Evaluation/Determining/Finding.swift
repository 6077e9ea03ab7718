package import RuleModel

/// What one rule says of one line.
package struct Finding: Sendable, Hashable {
  /// A part of the rule and what it comes to.
  package struct Part: Sendable, Hashable {
    package let id: RuleID
    package let truth: Truth
    /// Where unknown numbers decide it, while it is unknown.
    package let turningPoints: [TurningPoint]

    package init(id: RuleID, truth: Truth, turningPoints: [TurningPoint] = []) {
      self.id = id
      self.truth = truth
      self.turningPoints = turningPoints
    }
  }

  package let rule: Rule
  package let truth: Truth
  package let explanation: Explanation
  package let alternatives: [Part]
  package let carveOuts: [Part]
  /// The outcomes it may contribute, from mild to strict, silence included; empty if it contributes none.
  package let outcomes: [Outcome]
  /// The same by the text as printed, with the exceptions that are not enforced (S10).
  package let printedOutcomes: [Outcome]
  /// The review policies it may set.
  package let reviewPolicies: [ReviewPolicy]
  /// The exceptions that overcome it, or may; those not enforced only where it is not enforced itself.
  package let overcomeBy: [Part]
  /// False where the text stands printed but was announced as not enforced on this day (S4).
  package let isEnforced: Bool
  /// Two carve-outs hold with different consequences (S6).
  package let isConflict: Bool
  /// Why carve-outs that would replace the consequence are not known to hold.
  package let openReplacements: [Explanation]

  package init(
    rule: Rule, truth: Truth, explanation: Explanation, alternatives: [Part], carveOuts: [Part],
    outcomes: [Outcome], printedOutcomes: [Outcome], reviewPolicies: [ReviewPolicy], overcomeBy: [Part],
    isEnforced: Bool,
    isConflict: Bool, openReplacements: [Explanation]
  ) {
    self.rule = rule
    self.truth = truth
    self.explanation = explanation
    self.alternatives = alternatives
    self.carveOuts = carveOuts
    self.outcomes = outcomes
    self.printedOutcomes = printedOutcomes
    self.reviewPolicies = reviewPolicies
    self.overcomeBy = overcomeBy
    self.isEnforced = isEnforced
    self.isConflict = isConflict
    self.openReplacements = openReplacements
  }

  /// The ids of the alternatives that hold, or of the rule where it has none.
  package var reasons: [RuleID] {
    guard truth == .holds else { return [] }
    let held = alternatives.filter { $0.truth == .holds }.map(\.id)
    return held.isEmpty ? [rule.id] : held
  }
}
