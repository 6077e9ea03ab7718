import Evaluation
import RuleModel

/// A determination in one sentence: what the line may do, the outcome, the rules behind it, what it means.
struct DeterminationSummary {
  /// Rules that are named.
  private static let named = 3

  private let determination: Determination

  init(_ determination: Determination) { self.determination = determination }

  /// "Blocked, license_required by 742.6(a)(6)(iii): A licence of the Bureau of Industry and Security is required."
  var text: String {
    let verdict = determination.verdict.rawValue
    let start = verdict.prefix(1).uppercased() + verdict.dropFirst()
    guard !determination.isBeforeTheLaw else {
      return "\(start): the law encoded begins on \(determination.pack.verifiedFrom), after the day judged."
    }
    let worst = determination.outcomes.outcome
    let means = determination.pack.outcomes.first { $0.outcome == worst }?.says.oneLine ?? ""
    return "\(start), \(outcome(worst)): \(means)"
  }

  private func outcome(_ worst: Outcome) -> String {
    guard !determination.outcomes.isSettled, let best = determination.outcomes.possible.first else {
      return "\(worst)\(rules(behind: worst))"
    }
    let open = determination.questions.count
    let asked = open == 0 ? "" : ", \(open) \(open == 1 ? "fact" : "facts") open"
    return "at worst \(worst)\(rules(behind: worst)), at best \(best)\(asked)"
  }

  private func rules(behind outcome: Outcome) -> String {
    let makers = determination.findings.filter { finding in
      finding.truth != .fails && finding.isEnforced && finding.outcomes.last == outcome
    }
    guard !makers.isEmpty else { return "" }
    let more = makers.count > Self.named ? " and \(makers.count - Self.named) more" : ""
    return " by \(makers.prefix(Self.named).map(\.rule.id.text).joined(separator: ", "))\(more)"
  }
}
