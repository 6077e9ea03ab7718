/// What one rule says of one line, and why.
package struct FindingRecord: Sendable, Hashable {
  package struct Part: Sendable, Hashable {
    package let id: String
    package let truth: String
  }

  package struct Obligation: Sendable, Hashable {
    package let id: String
    package let says: String
    package let due: String?
    /// The day that `due` comes to, where it can be computed.
    package let dueOn: String?
    /// The paper that shows it is met.
    package let document: String?
    /// The state of that paper; `outstanding` where nothing on file shows that it is met.
    package let status: String
  }

  package let rule: String
  package let kind: String
  package let stage: String
  package let truth: String
  package let period: String
  /// The day from which compliance was asked for, where it differs.
  package let complyBy: String?
  /// Of a measure known from reports: outlet and day of each.
  package let reportedBy: [String]
  package let cite: String
  package let authority: String
  package let certainty: String
  package let says: String
  package let interpretation: String?
  package let place: PlaceRecord
  /// Alternatives that hold, or the rule itself.
  package let reasons: [String]
  package let alternatives: [Part]
  package let carveOuts: [Part]
  package let outcomes: [String]
  package let reviewPolicies: [String]
  package let overcomeBy: [Part]
  package let isEnforced: Bool
  /// Who announced that the text is not enforced, where it is not.
  package let notEnforcedBy: String?
  package let isConflict: Bool
  package let obligations: [Obligation]
  /// What resolves it, of a red flag.
  package let resolve: String?
  /// The decisive conditions.
  package let because: [ConditionRecord]
}
