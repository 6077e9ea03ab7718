import RuleModel

/// Rules (S5, S6) and the classification (S9).
extension Evaluator {
  /// What `rule` comes to, apart from the rules it yields to.
  mutating func result(of rule: Rule, _ environment: Environment) -> RuleResult {
    result(of: rule, environment, yielded: [])
  }

  mutating func result(
    of rule: Rule, _ environment: Environment,
    yielded: [(id: RuleID, truth: Truth, explanation: Explanation)]
  ) -> RuleResult {
    let condition = rule.condition.map { judge($0, environment) }
    var alternatives: [(id: RuleID, explanation: Explanation)] = []
    for part in rule.alternatives { alternatives.append((part.id, judge(part.condition, environment))) }
    let carveOuts = results(of: rule.carveOuts, environment)
    var truth = condition?.truth ?? .holds
    if !alternatives.isEmpty {
      let truths = alternatives.map(\.explanation.truth)
      let together =
        rule.combination == .anyOf
        ? truths.reduce(Truth.fails) { $0 || $1 } : truths.reduce(Truth.holds) { $0 && $1 }
      truth = truth && together
    }
    for carveOut in carveOuts where carveOut.carveOut.replacement == nil {
      truth = truth && carveOut.truth.negated
    }
    for other in yielded { truth = truth && other.truth.negated }
    return RuleResult(
      rule: rule, truth: truth, condition: condition, alternatives: alternatives, carveOuts: carveOuts,
      yielded: yielded)
  }

  private mutating func results(of carveOuts: [CarveOut], _ environment: Environment)
    -> [RuleResult.CarveOutResult]
  {
    var results: [RuleResult.CarveOutResult] = []
    for carveOut in carveOuts {
      let own = judge(carveOut.condition, environment)
      let inner = self.results(of: carveOut.carveOuts, environment)
      let truth = inner.reduce(own.truth) { $0 && $1.truth.negated }
      let explanation =
        inner.isEmpty
        ? own
        : Explanation(
          form: .and, range: own.range, truth: truth,
          children: [own]
            + inner.map {
              Explanation(
                form: .not, range: $0.explanation.range, truth: $0.truth.negated,
                children: [$0.explanation])
            })
      results.append(
        .init(carveOut: carveOut, ownTruth: own.truth, truth: truth, explanation: explanation, inner: inner))
    }
    return results
  }

  /// The results of the rules in the order given, each without those it yields to.
  mutating func results(of rules: [Rule], _ environment: Environment) -> [RuleResult] {
    var done: [RuleID: RuleResult] = [:]
    var open: Set<RuleID> = []
    for rule in rules { settle(rule, among: rules, environment, &done, &open) }
    return rules.compactMap { done[$0.id] }
  }

  private mutating func settle(
    _ rule: Rule, among rules: [Rule], _ environment: Environment, _ done: inout [RuleID: RuleResult],
    _ open: inout Set<RuleID>
  ) {
    // INVARIANT: `open` stops a circle of `yields_to`, in which the first one asked counts alone.
    guard done[rule.id] == nil, open.insert(rule.id).inserted else { return }
    // What yields is worked out anew, since it takes what it yields to as it was worked out here.
    let standsAlone = environment.isEmpty && rule.yieldsTo.isEmpty
    if standsAlone, let known = remembered(\.results, rule.id) {
      done[rule.id] = known
      return
    }
    var yielded: [(id: RuleID, truth: Truth, explanation: Explanation)] = []
    for id in rule.yieldsTo {
      guard let other = rules.first(where: { $0.id == id }) else { continue }
      settle(other, among: rules, environment, &done, &open)
      if let result = done[id] { yielded.append((id, result.truth, result.asExplanation)) }
    }
    let found = noting { [yielded] in
      $0.reads.readings.formUnion($0.readingIndex.rules[rule.id] ?? [])
      return $0.result(of: rule, environment, yielded: yielded)
    }
    done[rule.id] = found.value
    if standsAlone { memory.results[rule.id] = found }
  }

  /// The classification of a line.
  mutating func classification(of line: EntityID) -> [RuleResult] {
    if let known = remembered(\.classified, line) { return known }
    let found = noting { evaluator in
      evaluator.reads.readings.formUnion(evaluator.readingIndex.classification)
      return evaluator.results(of: evaluator.classifications, ["item": line])
    }
    memory.classified[line] = found
    return found.value
  }
}
