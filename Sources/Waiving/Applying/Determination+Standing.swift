package import Evaluation
import RuleModel

extension Determination {
  /// The findings that stop the line or may: enforced, not failing, with an outcome that blocks in any way.
  ///
  /// Milder ones count too: where the strictest is taken away, they are what is left.
  package var standing: [Finding] {
    let blocking = Set(pack.outcomes.filter { $0.blocks != .never }.map(\.outcome))
    return findings.filter { finding in
      finding.truth != .fails && finding.isEnforced && finding.outcomes.contains(where: blocking.contains)
    }
  }
}

extension Finding {
  /// The outcome that is neither waived nor known from a baseline, in every pack.
  private static let prohibition = "prohibited"

  /// Whether it forbids, or may.
  package var isProhibition: Bool { outcomes.contains { $0.text == Self.prohibition } }
}
