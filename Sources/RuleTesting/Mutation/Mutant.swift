package import Diagnostics
package import RuleModel

/// A rule with one thing changed.
package struct Mutant: Sendable {
  /// The place of the rule in its pack.
  package let index: Int
  package let rule: Rule
  /// As it was.
  package let original: Rule
  /// What was changed: "`>=` became `>`".
  package let change: String
  package let place: SourceRange
}
