/// What the user decides about a judgement; none of it changes an outcome, only the verdict (S11).
package struct JudgementOptions: Sendable, Hashable {
  /// Whether a measure known only from reports may block a line; if not, it calls for attention.
  package var reportedMayBlock: Bool

  /// Whether something outside the rules calls for attention: a day judged that is not the transaction's.
  package var callsForAttention: Bool

  package init(reportedMayBlock: Bool = true, callsForAttention: Bool = false) {
    self.reportedMayBlock = reportedMayBlock
    self.callsForAttention = callsForAttention
  }
}
