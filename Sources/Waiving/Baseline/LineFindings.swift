import CaseInput
import Evaluation
import ExportControl
import RuleModel

/// What there is to hold against a line, as a baseline names it.
struct LineFindings {
  let line: CaseJudgement.Line
  let path: String
  let caseID: String

  /// In the order of the packs, the answer of each before its rules; nothing for one that passes.
  var all: [KnownFinding] {
    line.determinations.flatMap { determination in
      determination.verdict == .pass ? [] : findings(of: determination)
    }
  }

  /// Whether the line is forbidden, or may be.
  var isProhibited: Bool {
    line.determinations.contains { determination in
      determination.verdict != .pass && determination.outcomes.outcome.text == KnownFinding.prohibition
    }
  }

  private func findings(of determination: Determination) -> [KnownFinding] {
    let flags = determination.flags.filter { $0.truth == .holds }
    let stands = determination.standing + flags
    let answer = finding(
      determination, KnownFinding.answer, determination.verdict.rawValue, determination.outcomes.outcome.text)
    return [answer]
      + stands.map {
        finding(determination, $0.rule.id.text, $0.truth.rawValue, $0.outcomes.last?.text ?? "")
      }
  }

  private func finding(_ determination: Determination, _ rule: String, _ state: String, _ outcome: String)
    -> KnownFinding
  {
    KnownFinding(
      path: path, caseID: caseID, item: line.line.name ?? "", jurisdiction: determination.pack.jurisdiction,
      rule: rule, state: state, outcome: outcome)
  }
}
