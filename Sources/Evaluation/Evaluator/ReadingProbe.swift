import Quantities
import RuleModel

/// Tells cheaply, of most lines, that another choice of a reading changes nothing (S15): what its rules define comes to
/// the same, and those that define nothing fail under both choices.
struct ReadingProbe {
  /// The rules of the reading in force on the day judged, under any choice.
  private let rules: [Rule]
  /// What counts of the chips of the catalogue.
  private let catalogue: CatalogueReach

  init(reading: String, evaluator: Evaluator, catalogue: CatalogueReach) {
    rules = evaluator.pack.rules.filter {
      $0.reading?.reading == reading && $0.period.contains(evaluator.asOf)
    }
    self.catalogue = catalogue
  }

  /// Whether no choice of it can matter that day.
  var isIdle: Bool { rules.isEmpty }

  /// Whether the line to which both evaluators are turned is certainly judged the same by them.
  func saysTheSame(_ first: inout Evaluator, _ second: inout Evaluator) -> Bool {
    let facts = first.facts
    let own = facts.entities.indices.map(EntityID.init)
    let common = facts.common.indices.map { EntityID(-1 - $0) }
    for rule in rules {
      guard case .definition(let definition) = rule.kind else {
        // A measure with several accounts speaks by the mere presence of a rule.
        guard rule.claim == nil, first.fails(rule), second.fails(rule) else { return false }
        continue
      }
      let things = own + (catalogue.contains(definition) ? common : [])
      for thing in things where facts[thing].type == definition.type {
        let isSame: Bool
        switch definition.value {
        case .number:
          isSame = first.value(of: thing, definition.fact)
            .comesToTheSame(as: second.value(of: thing, definition.fact))
        case .flag:
          let firstTruth = first.truth(of: thing, definition.fact, rule.place).truth
          isSame = firstTruth == second.truth(of: thing, definition.fact, rule.place).truth
        }
        guard isSame else { return false }
      }
    }
    return true
  }
}

extension Evaluator {
  /// Whether a rule certainly says nothing: it does not exist under the choices made, or fails.
  fileprivate mutating func fails(_ rule: Rule) -> Bool {
    guard rules.contains(where: { $0.place == rule.place }) else { return true }
    guard rule.stage == .classification else { return result(of: rule, [:]).truth == .fails }
    return facts.entities.indices.map(EntityID.init).filter { facts[$0].type == "item" }
      .allSatisfy { result(of: rule, ["item": $0]).truth == .fails }
  }
}

extension NumberResult {
  /// Whether nothing that reads it can tell them apart but by how they were found.
  fileprivate func comesToTheSame(as other: NumberResult) -> Bool {
    range == other.range && presence == other.presence && unknowns == other.unknowns
  }
}
