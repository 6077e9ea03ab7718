import Evaluation
import RuleModel

/// What a mistake in a case must not do: make the answer kinder and say nothing of it.
enum Leniency {
  /// In which way `after` is kinder than `before` without a word, or nil.
  static func found(_ before: Reading, _ after: Reading) -> String? {
    if clears(before, after) { return "cleared" }
    let isMilder = after.outcome < before.outcome || after.verdict.severity < before.verdict.severity
    guard isMilder else { return nil }
    let asksMore = Set(after.questions).isStrictSuperset(of: before.questions)
    let stillPossible = after.possible.contains(before.outcome)
    return asksMore || stillPossible ? nil : "milder"
  }

  /// What stopped a line and now lets it pass is never excused by a question.
  private static func clears(_ before: Reading, _ after: Reading) -> Bool {
    switch (before.verdict, after.verdict) {
    case (.blocked, .pass), (.blocked, .attention), (.undetermined, .pass), (.undetermined, .attention): true
    case (.blocked, _), (.undetermined, _), (.pass, _), (.attention, _): false
    }
  }
}
