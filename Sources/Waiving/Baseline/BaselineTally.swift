import CaseInput
package import ExportControl

/// Counts what is found of cases, one after the other, for a baseline: everything but what is forbidden.
package struct BaselineTally: Sendable {
  private var counts: [KnownFinding: Int] = [:]

  /// Begins with nothing found.
  package init() {}

  /// Counts what is found of a case.
  package mutating func add(_ judgement: CaseJudgement) {
    for line in judgement.lines {
      let findings = LineFindings(
        line: line, path: judgement.procurementCase.path, caseID: judgement.procurementCase.id)
      guard !findings.isProhibited else { continue }
      for finding in findings.all { counts[finding, default: 0] += 1 }
    }
  }

  /// What was counted so far.
  package var baseline: Baseline {
    Baseline(counts.map { Baseline.Entry(finding: $0.key, count: $0.value, place: nil) })
  }
}
