import CaseInput
import Evaluation
import ExportControl
import Quantities
import Reporting
import RuleModel
import Waiving

/// Sets on the findings of a report what lets them pass, so that each format can show it in its way.
struct WaivedFindings {
  /// The lines of each case that are let pass.
  private var byCase: [String: [WaivedLine]] = [:]
  private var twice: Set<String> = []
  private var seen: Set<String> = []

  /// Takes note of a case, once it was judged.
  mutating func add(_ id: String, _ lines: [ToleratedLine]) {
    // Of two cases with one id it cannot be said which a finding is of, so that none of theirs is marked.
    guard seen.insert(id).inserted else {
      twice.insert(id)
      return
    }
    let waived = lines.compactMap(\.waived).filter(\.isWaived)
    if !waived.isEmpty { byCase[id] = waived }
  }

  /// A finding is waived if each line it stands for is let pass as a whole, and by a waiver of the jurisdiction it is of.
  func mark(_ findings: [CheckFinding]) -> [CheckFinding] {
    findings.map { finding in
      guard let id = finding.caseID, !twice.contains(id), let jurisdiction = finding.jurisdiction,
        finding.level == .blocked || finding.level == .undetermined, let lines = byCase[id],
        let waiver = waiver(of: finding.lines, in: jurisdiction, lines)
      else { return finding }
      var waived = finding
      waived.waived = waiver
      return waived
    }
  }

  private func waiver(of numbers: [Int], in jurisdiction: String, _ lines: [WaivedLine]) -> FindingWaiver? {
    var found: Waiving.Waiver?
    for number in numbers {
      guard let waived = lines.first(where: { $0.number == number }),
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
