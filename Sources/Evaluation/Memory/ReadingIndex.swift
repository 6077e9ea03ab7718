import Quantities
import RuleModel

/// For each thing that rules supply, the open points of the law on which it may rest: those with a version of such a rule
/// on the day judged, whatever the choice.
struct ReadingIndex: Sendable {
  /// By `type.fact`.
  private(set) var definitions: [String: ReadingSet] = [:]
  private(set) var rules: [RuleID: ReadingSet] = [:]
  private(set) var classification: ReadingSet = []

  init(_ pack: RulePack, asOf: CalendarDate) {
    for rule in pack.rules where rule.period.contains(asOf) {
      guard let reading = rule.reading?.reading else { continue }
      let set = ReadingSet(reading, in: pack)
      rules[rule.id, default: []].formUnion(set)
      if case .definition(let definition) = rule.kind {
        definitions[definition.name, default: []].formUnion(set)
      }
      if rule.stage == .classification { classification.formUnion(set) }
    }
  }
}
