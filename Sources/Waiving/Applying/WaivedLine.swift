package import Evaluation
package import RuleModel

/// A line as it stands once what is waived is set aside. The record of it says what the law says, as before.
package struct WaivedLine: Sendable, Hashable {
  /// Counted from 1.
  package let number: Int
  /// By the law.
  package let verdict: Verdict
  /// What is left of it: the verdict as it would be without the findings that are waived.
  package let remaining: Verdict
  /// The waivers by findings, in the order of the packs and of their rules.
  package let applied: [AppliedWaiver]

  /// Whether everything that stopped the line is waived.
  package var isWaived: Bool {
    !applied.isEmpty && Self.stops(verdict) && !Self.stops(remaining)
  }

  /// The waiver of a finding; nil where none covers it.
  package func waiver(of rule: RuleID, in jurisdiction: String) -> Waiver? {
    applied.first { $0.rule == rule && $0.jurisdiction == jurisdiction }?.waiver
  }

  private static func stops(_ verdict: Verdict) -> Bool {
    switch verdict {
    case .blocked, .undetermined: true
    case .pass, .attention: false
    }
  }
}
