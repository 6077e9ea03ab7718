import CaseInput
import ExportControl
import Reporting
import Waiving

/// Sets on the findings of a case what lets them pass, so that each format can show it in its way.
enum ToleratedFindings {
  /// A finding is waived if each line it stands for is let pass as a whole, and by a waiver of the jurisdiction it is of; it is
  /// known if each of these lines is.
  ///
  /// - Parameter lines: those of the case.
  static func mark(_ findings: [CheckFinding], _ lines: [ToleratedLine]) -> [CheckFinding] {
    guard lines.contains(where: { $0.isKnown || $0.waived?.isWaived == true }) else { return findings }
    let byNumber = Dictionary(lines.map { ($0.line.line.number, $0) }) { first, _ in first }
    return findings.map { finding in
      let own = finding.lines.compactMap { byNumber[$0] }
      guard let jurisdiction = finding.jurisdiction, !own.isEmpty, own.count == finding.lines.count else {
        return finding
      }
      var marked = finding
      switch finding.level {
      case .notRead, .pass: return finding
      case .blocked, .undetermined: marked.waived = waiver(in: jurisdiction, own)
      case .attention: break
      }
      marked.isKnown = marked.waived == nil && own.allSatisfy(\.isKnown)
      return marked
    }
  }

  /// That of the first line, where each is waived as a whole.
  private static func waiver(in jurisdiction: String, _ lines: [ToleratedLine]) -> FindingWaiver? {
    let waivers = lines.map { line in
      line.waived.flatMap { waived in
        waived.isWaived ? waived.applied.first { $0.jurisdiction == jurisdiction }?.waiver : nil
      }
    }
    guard waivers.allSatisfy({ $0 != nil }), let waiver = waivers.first ?? nil else { return nil }
    return FindingWaiver(
      authorization: waiver.authorization, reason: waiver.reason, approver: waiver.approver,
      expires: waiver.term.map { "\($0.expires)" } ?? "a day that cannot be read")
  }
}
