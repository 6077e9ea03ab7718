import Diagnostics
package import YAMLSyntax

/// A section or measure as written, with nothing resolved.
package struct RuleDocument: Sendable, Hashable {
  /// What only a measure has.
  package struct MeasureEntry: Sendable, Hashable {
    package struct Report: Sendable, Hashable {
      package let outlet: String
      package let date: YAMLText?
      package let url: String?
    }

    package struct Claim: Sendable, Hashable {
      package let id: YAMLText
      package let by: String
      package let says: String
    }

    package let bodies: [String]
    package let reports: [Report]
    package let claims: [Claim]
    package let lastConfirmed: YAMLText?
    package let reviewAgain: YAMLText?
  }

  package let path: String
  package let id: YAMLText
  package let title: String
  package let cite: String?
  package let authority: YAMLText?
  package let certainty: YAMLText?
  /// Nil for a section.
  package let measure: MeasureEntry?
  package let rules: [RuleEntry]
  /// Whether the list of rules is empty, and not only unreadable.
  package let isWithoutRules: Bool
}
