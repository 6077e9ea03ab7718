import RuleModel

/// The facts that would settle the outcome, those that could lower it first (S8).
struct QuestionList {
  let findings: [Finding]
  let outcomes: OutcomeSet
  let printed: OutcomeSet
  let scope: Explanation?
  let mildest: Outcome

  func questions() -> [Question] {
    let classifications = classificationParts
    var order: [String] = []
    var byPath: [String: Question] = [:]
    for finding in findings where finding.truth != .fails && matters(finding) {
      let lowers = lowers(finding)
      let replacing = finding.openReplacements.flatMap(\.openFacts)
      for unknown in finding.explanation.openFacts + replacing {
        let before = byPath[unknown.path]
        if before == nil { order.append(unknown.path) }
        let effects =
          (before?.effects ?? effects(of: unknown.path, on: classifications)) + [effect(finding, unknown)]
        byPath[unknown.path] = Question(
          path: unknown.path, ask: before?.ask ?? unknown.ask, reason: before?.reason ?? unknown.reason,
          effects: effects, couldLower: (before?.couldLower ?? false) || lowers)
      }
    }
    return order.compactMap { byPath[$0] }.sorted { left, right in
      if left.couldLower != right.couldLower { return left.couldLower }
      if left.effects.count != right.effects.count { return left.effects.count > right.effects.count }
      return left.path < right.path
    }
  }

  private func effect(_ finding: Finding, _ unknown: UnknownFact) -> Question.Effect {
    Question.Effect(
      rule: finding.rule.id,
      turningPoints: finding.explanation.openTurningPoints.filter { $0.path == unknown.path })
  }

  /// The parts of classifications that are open, a classification without parts as a whole.
  private var classificationParts: [Finding.Part] {
    findings.filter { $0.rule.stage == .classification && $0.truth == .unknown }.flatMap { finding in
      let whole = [
        Finding.Part(
          id: finding.rule.id, truth: finding.truth, turningPoints: finding.explanation.openTurningPoints)
      ]
      return finding.alternatives.isEmpty ? whole : finding.alternatives
    }
  }

  /// Those that the fact decides by its value.
  private func effects(of path: String, on parts: [Finding.Part]) -> [Question.Effect] {
    parts.compactMap { part in
      let points = part.turningPoints.filter { $0.path == path }
      return points.isEmpty ? nil : Question.Effect(rule: part.id, turningPoints: points)
    }
  }

  /// Whether the finding can still change the outcome, a flag or the review.
  private func matters(_ finding: Finding) -> Bool {
    switch finding.rule.kind {
    case .classification, .definition, .advisory: return false
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
    case .licenseException: return finding.isEnforced && !outcomes.isSettled
    case .licenseRequirement, .obligation:
      return finding.isEnforced && finding.outcomes.last == outcomes.outcome && !outcomes.isSettled
    case .classification, .definition, .redFlag, .reviewPolicy, .advisory: return false
    }
  }
}

extension Explanation {
  /// Where unknown numbers decide it, not counting what other rules make of them; each once.
  var openTurningPoints: [TurningPoint] {
    guard truth == .unknown, form != .membership else { return [] }
    var points = turningPoint.map { [$0] } ?? []
    for point in decisiveChildren.flatMap(\.openTurningPoints) where !points.contains(point) {
      points.append(point)
    }
    return points
  }
}
