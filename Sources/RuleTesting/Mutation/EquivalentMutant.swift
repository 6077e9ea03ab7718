package import Diagnostics
import Quantities
import RuleModel

/// A change of a rule that a test file declares to make no difference, so that no test can fail.
package struct EquivalentMutant: Sendable, Hashable {
  package let rule: String
  /// The period of the version meant, where a rule has several.
  package let effective: String?
  /// As `licet mutate` prints it.
  package let change: String
  package let because: String
  package let place: SourceRange

  package init(rule: String, effective: String?, change: String, because: String, place: SourceRange) {
    self.rule = rule
    self.effective = effective
    self.change = change
    self.because = because
    self.place = place
  }

  /// Whether `mutant` is the change declared.
  package func means(_ mutant: Mutant) -> Bool {
    mutant.original.id.text == rule && mutant.change == change
      && (effective.map { $0 == mutant.original.period.description } ?? true)
  }
}
