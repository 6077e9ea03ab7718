package import RuleModel

/// What the user decides about a judgement: but for the readings chosen, it changes only the verdict (S11, S15).
package struct JudgementOptions: Sendable, Hashable {
  /// Whether a measure known only from reports may block a line; if not, it calls for attention.
  package var reportedMayBlock: Bool

  /// Whether something outside the rules calls for attention: a day judged that is not the transaction's.
  package var callsForAttention: Bool

  /// The readings chosen; of any other the first choice counts (S15).
  package var choices: Set<ReadingChoice>

  /// Whether every other choice is tried, to tell which would change the answer.
  package var comparesReadings: Bool

  /// Whether the facts that would settle the outcome are looked for.
  package var asksQuestions: Bool

  package init(
    reportedMayBlock: Bool = true, callsForAttention: Bool = false, choices: Set<ReadingChoice> = [],
    comparesReadings: Bool = true, asksQuestions: Bool = true
  ) {
    self.reportedMayBlock = reportedMayBlock
    self.callsForAttention = callsForAttention
    self.choices = choices
    self.comparesReadings = comparesReadings
    self.asksQuestions = asksQuestions
  }
}
