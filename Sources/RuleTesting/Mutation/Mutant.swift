package import Diagnostics
package import RuleModel

/// A pack with one thing changed in one rule.
package struct Mutant: Sendable {
  /// The changed rules by their place in the pack: one, or two where a date between two versions moves.
  package let rules: [Int: Rule]
  /// The rule as it was.
  package let original: Rule
  /// What was changed: "`>=` became `>`".
  package let change: String
  package let place: SourceRange
}
