import RuleModel
import Evaluation
import CaseInput
package import Diagnostics
package import ExportControl

/// Compares the cases of a run with a baseline, one after the other.
package struct BaselineRun {
  private let baseline: Baseline
  private var left: [KnownFinding: Int]
  private var casesJudged: Set<Place> = []
  private var jurisdictionsJudged: Set<String> = []

  private struct Place: Hashable {
    let path: String
    let caseID: String
  }

  /// Begins with everything the baseline holds.
  package init(_ baseline: Baseline) {
    self.baseline = baseline
    left = Dictionary(
      baseline.entries.map { ($0.finding, $0.count) }, uniquingKeysWith: { first, _ in first })
  }

  /// For each line of a case whether all there is to hold against it is known. What is forbidden never is; where the
  /// baseline knows a finding once and two lines have it, only the first is known.
  package mutating func known(in judgement: CaseJudgement) -> [Bool] {
    let path = judgement.procurementCase.path
    let caseID = judgement.procurementCase.id
    casesJudged.insert(Place(path: path, caseID: caseID))
    return judgement.lines.map { line in
      jurisdictionsJudged.formUnion(line.determinations.map(\.pack.jurisdiction))
      let findings = LineFindings(line: line, path: path, caseID: caseID)
      return take(findings.all, mayBeKnown: !findings.isProhibited)
    }
  }

  /// Entries of the cases judged that were found less often than the baseline says, in its order.
  package var outdated: [Diagnostic] {
    baseline.entries.compactMap { entry in
      let finding = entry.finding
      guard let count = left[finding], count > 0, let place = entry.place,
        casesJudged.contains(Place(path: finding.path, caseID: finding.caseID)),
        jurisdictionsJudged.contains(finding.jurisdiction)
      else { return nil }
      return .gone(finding, place)
    }
  }

  /// Counts the findings of a line off; true where all were known and there were any.
  private mutating func take(_ findings: [KnownFinding], mayBeKnown: Bool) -> Bool {
    var rest = left
    var isKnown = mayBeKnown && !findings.isEmpty
    for finding in findings {
      if let count = rest[finding], count > 0 { rest[finding] = count - 1 } else { isKnown = false }
    }
    // What is found again is not gone, even where the line has something new beside it.
    left = rest
    return isKnown
  }
}

extension Diagnostic {
  fileprivate static func gone(_ finding: KnownFinding, _ place: SourceRange) -> Diagnostic {
    let item = finding.item.isEmpty ? "an item without a name" : "`\(finding.item)`"
    let what =
      finding.rule == KnownFinding.answer
      ? "\(finding.jurisdiction) \(finding.state)" : "`\(finding.rule)` (\(finding.state))"
    return Diagnostic(
      code: .baselineOutdated, message: "\(what) is no longer found of \(item) in `\(finding.caseID)`",
      range: SourceRange(path: place.path, start: place.start, end: place.start),
      help: "write the baseline anew, so that it does not come back unseen")
  }
}
