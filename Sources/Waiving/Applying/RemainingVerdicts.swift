import CaseInput
import Evaluation
import ExportControl
import RuleModel

/// The verdicts of the lines of a case as they would be without some rules, each asked for once.
struct RemainingVerdicts {
  private struct Question: Hashable {
    let pack: String
    let without: Set<RuleID>
  }

  private let judgement: CaseJudgement
  private let packs: [RulePack]
  private let options: JudgementOptions
  private var known: [Question: [Verdict]] = [:]

  init(_ judgement: CaseJudgement, packs: [RulePack], options: JudgementOptions) {
    self.judgement = judgement
    self.packs = packs
    self.options = options
  }

  /// The verdict of a line, counted from 1, under the pack of a determination.
  mutating func verdict(
    of number: Int, _ determination: Determination, without rules: Set<RuleID>
  ) -> Verdict {
    let question = Question(pack: determination.pack.id, without: rules)
    // A pack that is not at hand leaves the verdict as it was.
    guard let pack = packs.first(where: { $0.id == question.pack }) else { return determination.verdict }
    let verdicts = known[question] ?? judgement.verdicts(under: pack, without: rules, options: options)
    known[question] = verdicts
    return verdicts.indices.contains(number - 1) ? verdicts[number - 1] : determination.verdict
  }
}
