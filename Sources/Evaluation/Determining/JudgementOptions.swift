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

  /// Rules whose findings are made and count for nothing: what would be left to hold against a line without them (S16).
  package var setsAside: Set<RuleID>

  package init(
    reportedMayBlock: Bool = true, callsForAttention: Bool = false, choices: Set<ReadingChoice> = [],
    comparesReadings: Bool = true, asksQuestions: Bool = true, setsAside: Set<RuleID> = []
  ) {
    self.reportedMayBlock = reportedMayBlock
    self.callsForAttention = callsForAttention
    self.choices = choices
    self.comparesReadings = comparesReadings
    self.asksQuestions = asksQuestions
    self.setsAside = setsAside
  }
}
