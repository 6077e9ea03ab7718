package import Quantities
package import RuleModel

/// Judges single rules over the facts of one case, to tell whether a change of a rule can matter to it at all.
package struct RuleProbe: Sendable {
  private let asOf: CalendarDate
  private let choices: Set<ReadingChoice>
  /// Without anything worked out.
  private let fresh: Evaluator
  /// With what was worked out so far.
  private var warm: Evaluator

  package init(
    pack: RulePack, facts: FactSet, asOf: CalendarDate, choices: Set<ReadingChoice> = []
  ) {
    self.asOf = asOf
    self.choices = Set(pack.choices(under: choices))
    fresh = Evaluator(pack: pack, facts: facts, asOf: asOf, choices: choices)
    warm = fresh
  }

  /// Whether a rule says exactly the same of the case as the one it stands for, so that no judgement can differ.
  package mutating func saysTheSame(_ changed: Rule, as original: Rule) -> Bool {
    trace(of: changed) == trace(of: original)
  }

  /// All that a determination takes from one rule.
  private struct Trace: Hashable {
    var isInForce: Bool
    var isEnforced = true
    var kind: RuleKind?
    var parts: [Part] = []
    var yieldsTo: [RuleID] = []
    var documents: [Code] = []
    var mustState: [String] = []
    var standsOutsideScope = false

    struct Part: Hashable {
      let truth: Truth
      let open: [UnknownFact]
      let points: [TurningPoint]
      var range: NumberRange?
      var presence: NumberResult.Presence?
      var replacement: CarveOut.Replacement?

      init(_ explanation: Explanation, truth: Truth? = nil, replacement: CarveOut.Replacement? = nil) {
        self.truth = truth ?? explanation.truth
        open = explanation.openFacts
        points = explanation.openTurningPoints
        self.replacement = replacement
      }

      init(_ number: NumberResult) {
        truth = number.presence == .present ? .holds : .unknown
        open = number.unknowns
        points = []
        range = number.range
        presence = number.presence
      }
    }
  }

  private mutating func trace(of rule: Rule) -> Trace {
    guard rule.period.contains(asOf), rule.reading.map(choices.contains) ?? true else {
      return Trace(isInForce: false)
    }
    if case .definition(let definition) = rule.kind { return trace(of: rule, definition) }
    let lines =
      rule.stage == .classification
      ? fresh.facts.entities.indices.map(EntityID.init).filter { fresh.facts[$0].type == "item" } : []
    let environments: [Evaluator.Environment] = lines.isEmpty ? [[:]] : lines.map { ["item": $0] }
    var trace = Trace(
      isInForce: true, isEnforced: !(rule.notEnforced?.contains(asOf) ?? false), kind: rule.kind,
      yieldsTo: rule.yieldsTo, documents: rule.documents, mustState: rule.mustState.map(\.text),
      standsOutsideScope: rule.standsOutsideScope)
    for environment in environments {
      // What is kept by its place would answer for the rule that stood there before.
      warm.memory.results = [:]
      warm.memory.aggregates = [:]
      warm.memory.quantified = [:]
      let result = warm.result(of: rule, environment)
      trace.parts.append(.init(result.asExplanation, truth: result.truth))
      trace.parts += result.alternatives.map { .init($0.explanation) }
      trace.parts += parts(result.carveOuts)
    }
    return trace
  }

  private func parts(_ carveOuts: [RuleResult.CarveOutResult]) -> [Trace.Part] {
    carveOuts.flatMap {
      [.init($0.explanation, truth: $0.truth, replacement: $0.carveOut.replacement)] + parts($0.inner)
    }
  }

  /// What the definition supplies, for every thing of its type.
  private func trace(of rule: Rule, _ definition: Definition) -> Trace {
    var evaluator = fresh
    evaluator.definitions[definition.name] = rule
    var trace = Trace(isInForce: true)
    let own = evaluator.facts.entities.indices.map(EntityID.init)
    let common = evaluator.facts.common.indices.map { EntityID(-1 - $0) }
    for id in own + common where evaluator.facts[id].type == definition.type {
      switch definition.value {
      case .number: trace.parts.append(.init(evaluator.value(of: id, definition.fact)))
      case .flag: trace.parts.append(.init(evaluator.truth(of: id, definition.fact, rule.place)))
      }
    }
    return trace
  }
}
