import RuleModel

/// The facts that would settle the outcome, those that could lower it first (S8).
struct QuestionList {
  let findings: [Finding]
  let outcomes: OutcomeSet
  let printed: OutcomeSet
  let scope: Explanation?
  let mildest: Outcome

  func questions() -> [Question] {
    var order: [String] = []
    var byPath: [String: Question] = [:]
    for finding in findings where finding.truth == .unknown && matters(finding) {
      let lowers = lowers(finding)
      for unknown in finding.explanation.openFacts {
        let effect = Question.Effect(
          rule: finding.rule.id, turningPoint: turningPoint(unknown.path, finding.explanation))
        let before = byPath[unknown.path]
        if before == nil { order.append(unknown.path) }
        let isNew = !(before?.effects.contains(effect) ?? false)
        byPath[unknown.path] = Question(
          path: unknown.path, ask: before?.ask ?? unknown.ask, reason: before?.reason ?? unknown.reason,
          effects: (before?.effects ?? []) + (isNew ? [effect] : []),
          couldLower: (before?.couldLower ?? false) || lowers)
      }
    }
    return order.compactMap { byPath[$0] }.sorted { left, right in
      if left.couldLower != right.couldLower { return left.couldLower }
      if left.effects.count != right.effects.count { return left.effects.count > right.effects.count }
      return left.path < right.path
    }
  }

  /// Whether the finding can still change the outcome, a flag or the review.
  private func matters(_ finding: Finding) -> Bool {
    switch finding.rule.kind {
    case .classification, .definition: return false
    case .redFlag: return true
    case .licenseException(_, let overcomes):
      return findings.contains { overcomes.contains($0.rule.id) && $0.truth != .fails }
    case .reviewPolicy: return !finding.reviewPolicies.isEmpty
    case .licenseRequirement, .obligation:
      let set = finding.isEnforced ? outcomes : printed
      return finding.outcomes.contains { set.possible.contains($0) && $0 != set.possible[0] }
        || (finding.outcomes.last.map { $0 == set.outcome } ?? false)
    }
  }

  private func lowers(_ finding: Finding) -> Bool {
    switch finding.rule.kind {
    case .licenseException: return true
    case .licenseRequirement, .obligation:
      return finding.isEnforced && finding.outcomes.last == outcomes.outcome && !outcomes.isSettled
    case .classification, .definition, .redFlag, .reviewPolicy: return false
    }
  }

  private func turningPoint(_ path: String, _ explanation: Explanation) -> TurningPoint? {
    explanation.leavesOpen(on: path).compactMap(\.turningPoint).first { $0.path == path }
  }
}

extension Explanation {
  /// The decisive comparisons that the fact leaves open, derivations included.
  fileprivate func leavesOpen(on path: String) -> [Explanation] {
    guard truth == .unknown else { return [] }
    let own = unknowns.contains { $0.path == path } ? [self] : []
    return own + decisiveChildren.flatMap { $0.leavesOpen(on: path) }
  }
}
