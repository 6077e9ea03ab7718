package import Diagnostics
package import YAMLSyntax

/// One rule as written.
package struct RuleEntry: Sendable, Hashable {
  /// A part under `any_of` or `all_of`.
  package struct AlternativeEntry: Sendable, Hashable {
    package let id: YAMLText
    package let says: YAMLText?
    package let condition: SyntaxExpression
  }

  /// A carve-out under `except`.
  package struct CarveOutEntry: Sendable, Hashable {
    package let id: YAMLText
    package let says: YAMLText?
    package let condition: SyntaxExpression
    package let then: YAMLText?
    package let value: SyntaxExpression?
    package let carveOuts: [CarveOutEntry]
  }

  /// A duty under `obligations`.
  package struct ObligationEntry: Sendable, Hashable {
    package let id: YAMLText
    package let says: String
    package let due: String?
    package let document: YAMLText?
  }

  package let id: YAMLText
  package let kind: YAMLText?
  /// The single-valued keys that are there.
  package let texts: [String: YAMLText]
  /// The list-valued keys that are there.
  package let lists: [String: [YAMLText]]
  package let condition: SyntaxExpression?
  package let value: SyntaxExpression?
  package let isAllOf: Bool
  package let alternatives: [AlternativeEntry]
  package let carveOuts: [CarveOutEntry]
  package let obligations: [ObligationEntry]
  /// Whether a part could not be read, so that the rule must not be used.
  package let isDamaged: Bool
  package let range: SourceRange
}
