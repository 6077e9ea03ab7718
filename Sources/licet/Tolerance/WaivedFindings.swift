import CaseInput
import Evaluation
import ExportControl
import Quantities
import Reporting
import RuleModel
import Waiving

/// Sets on the findings of a report what lets them pass, so that each format can show it in its way.
enum WaivedFindings {
  /// A finding is waived if each line it stands for is let pass as a whole, and by a waiver of the jurisdiction it is of.
  static func mark(
    _ findings: [CheckFinding], _ cases: [(judgement: CaseJudgement, lines: [ToleratedLine])]
  ) -> [CheckFinding] {
    var byCase: [String: [ToleratedLine]] = [:]
    var twice: Set<String> = []
    for (judgement, lines) in cases {
      // Of two cases with one id it cannot be said which a finding is of, so that none of theirs is marked.
      if byCase.updateValue(lines, forKey: judgement.procurementCase.id) != nil {
        twice.insert(judgement.procurementCase.id)
      }
    }
    return findings.map { finding in
      guard let id = finding.caseID, !twice.contains(id), let jurisdiction = finding.jurisdiction,
        finding.level == .blocked || finding.level == .undetermined,
        let waiver = waiver(of: finding.lines, in: jurisdiction, byCase[id] ?? [])
      else { return finding }
      var waived = finding
      waived.waived = waiver
      return waived
    }
  }

  private static func waiver(
    of numbers: [Int], in jurisdiction: String, _ lines: [ToleratedLine]
  ) -> FindingWaiver? {
    var found: Waiving.Waiver?
    for number in numbers {
      guard let waived = lines.first(where: { $0.line.line.number == number })?.waived, waived.isWaived,
        let applied = waived.applied.first(where: { $0.jurisdiction == jurisdiction })
      else { return nil }
      found = found ?? applied.waiver
    }
    return found.map { waiver in
      FindingWaiver(
        authorization: waiver.authorization, reason: waiver.reason, approver: waiver.approver,
        expires: waiver.term.map { "\($0.expires)" } ?? "a day that cannot be read")
    }
  }
}
