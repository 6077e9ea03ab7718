import CaseInput
package import Evaluation
package import RuleModel

extension CaseJudgement {
  /// The verdict of each line under a pack as it would be if what some of its rules find counted for nothing (S16).
  ///
  /// - Parameter options: those with which the case was judged.
  package func verdicts(under pack: RulePack, without rules: Set<RuleID>, options: JudgementOptions)
    -> [Verdict]
  {
    var options = options
    if let transaction = procurementCase.transactionDate, transaction != asOf {
      options.callsForAttention = true
    }
    options.setsAside = rules
    options.asksQuestions = false
    return Judge.judge(pack: pack, lines: lines.map(\.line.facts), asOf: asOf, options: options)
      .map(\.verdict)
  }
}
