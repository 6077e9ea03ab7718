import Quantities
import RuleModel

/// Turns the results of rules into findings with their consequences (S5, S6, S10).
struct FindingAssembly {
  let pack: RulePack
  let asOf: CalendarDate
  let scope: Explanation?
  let results: [RuleResult]

  func findings() -> [Finding] {
    results.map { result in
      let truth = inScope(result)
      let explanation = explanation(of: result, truth)
      let isEnforced = isEnforced(result)
      let (outcomes, overcomeBy, isConflict) = outcomes(of: result, truth, asPrinted: !isEnforced)
      let (policies, policyConflict) = reviewPolicies(of: result, truth)
      return Finding(
        rule: result.rule, truth: truth, explanation: explanation,
        alternatives: result.alternatives.map {
          .init(
            id: $0.id, truth: $0.explanation.truth, turningPoints: $0.explanation.openTurningPoints)
        },
        carveOuts: parts(result.carveOuts), outcomes: outcomes,
        printedOutcomes: self.outcomes(of: result, truth, asPrinted: true).outcomes,
        reviewPolicies: policies, overcomeBy: overcomeBy, isEnforced: isEnforced,
        isConflict: isConflict || policyConflict,
        openReplacements: result.replacements.filter { $0.truth == .unknown }.map(\.explanation))
    }
  }

  /// Outside what the pack applies to, only the classification is made and what says so of itself speaks.
  private func inScope(_ result: RuleResult) -> Truth {
    needsScope(result.rule) ? result.truth && (scope?.truth ?? .holds) : result.truth
  }

  private func needsScope(_ rule: Rule) -> Bool { rule.stage > .classification && !rule.standsOutsideScope }

  private func explanation(of result: RuleResult, _ truth: Truth) -> Explanation {
    let own = result.asExplanation
    guard needsScope(result.rule), let scope, scope.truth != .holds else { return own }
    return Explanation(form: .and, range: own.range, truth: truth, children: [scope, own])
  }

  private func parts(_ carveOuts: [RuleResult.CarveOutResult]) -> [Finding.Part] {
    carveOuts.flatMap { [Finding.Part(id: $0.carveOut.id, truth: $0.truth)] + parts($0.inner) }
  }

  private func isEnforced(_ result: RuleResult) -> Bool {
    !(result.rule.notEnforced?.contains(asOf) ?? false)
  }

  private func outcomes(of result: RuleResult, _ truth: Truth, asPrinted: Bool)
    -> (outcomes: [Outcome], overcomeBy: [Finding.Part], isConflict: Bool)
  {
    guard truth != .fails else { return ([], [], false) }
    switch result.rule.kind {
    case .licenseRequirement:
      guard let required = outcome("license_required") else { return ([], [], false) }
      let exceptions = exceptions(from: result.rule.id, asPrinted: asPrinted)
      var possible: Set<Outcome> = exceptions.contains { $0.truth == .holds } ? [] : [required]
      if !exceptions.isEmpty, let available = outcome("exception_available") { possible.insert(available) }
      if truth == .unknown { possible.insert(pack.mildest) }
      return (possible.sorted(), exceptions, false)
    case .obligation(let outcome?):
      var replaced: Set<Outcome> = []
      var held: Set<Outcome> = []
      for other in result.replacements {
        guard case .outcome(let outcome) = other.replacement else { continue }
        replaced.insert(outcome)
        if other.truth == .holds { held.insert(outcome) }
      }
      var possible = held.isEmpty ? replaced.union([outcome]) : replaced
      if truth == .unknown { possible.insert(pack.mildest) }
      return (possible.sorted(), [], held.count > 1)
    case .obligation(nil), .definition, .classification, .licenseException, .reviewPolicy, .redFlag,
      .advisory:
      return ([], [], false)
    }
  }

  /// Those that overcome a requirement. What was announced as not enforced is relied on only for the text as printed.
  private func exceptions(from requirement: RuleID, asPrinted: Bool) -> [Finding.Part] {
    results.compactMap { result in
      guard case .licenseException(_, let overcomes) = result.rule.kind, overcomes.contains(requirement)
      else { return nil }
      let truth = asPrinted || isEnforced(result) ? inScope(result) : .fails
      return truth == .fails ? nil : Finding.Part(id: result.rule.id, truth: truth)
    }
  }

  private func reviewPolicies(of result: RuleResult, _ truth: Truth) -> ([ReviewPolicy], Bool) {
    guard case .reviewPolicy(let policy, let requirements) = result.rule.kind, truth != .fails,
      results.contains(where: { requirements.contains($0.rule.id) && inScope($0) != .fails })
    else { return ([], false) }
    var replaced: Set<ReviewPolicy> = []
    var held: Set<ReviewPolicy> = []
    for other in result.replacements {
      guard case .reviewPolicy(let policy) = other.replacement else { continue }
      replaced.insert(policy)
      if other.truth == .holds { held.insert(policy) }
    }
    let possible = held.isEmpty ? replaced.union([policy]) : replaced
    return (ReviewPolicy.allCases.filter(possible.contains), held.count > 1)
  }

  private func outcome(_ name: String) -> Outcome? {
    pack.outcomes.first { $0.outcome.text == name }?.outcome
  }
}
