import RuleModel

/// Flags that may read themselves of other things, such as capture by owners who are captured (S9).
extension Evaluator {
  /// Works the flag out for everything of its type at once: nothing satisfies it at first, and what does is added
  /// until nothing changes. Each round can only raise a truth, so that it ends.
  mutating func findLeastFixedPoint(_ rule: Rule, _ definition: Definition, _ value: Condition) {
    let keys = keys(of: definition)
    let (numbersBefore, flagsBefore) = (numbers, flags)
    for key in keys {
      assumed[key] = Explanation(form: .flag, range: rule.place, truth: .fails)
    }
    // A truth can rise twice for each thing; what still changes then is no fixed point, and stays unknown.
    for _ in 0...(2 * keys.count + 1) {
      // What was computed on the assumptions of a round is not true of the next.
      (numbers, flags) = (numbersBefore, flagsBefore)
      let round = keys.map { self.value(value, of: rule, [definition.type: $0.entity]) }
      let hasChanged = zip(keys, round).contains { assumed[$0]?.truth != $1.truth }
      // Only what is open is carried on: explanations within explanations would grow with every round.
      for (key, found) in zip(keys, round) {
        assumed[key] = Explanation(
          form: .flag, range: found.range, truth: found.truth, unknowns: found.openFacts)
      }
      guard !hasChanged else { continue }
      (numbers, flags) = (numbersBefore, flagsBefore)
      for (key, found) in zip(keys, round) {
        flags[key] = found
        assumed[key] = nil
      }
      return
    }
    (numbers, flags) = (numbersBefore, flagsBefore)
    for key in keys {
      flags[key] = unknownCondition(.flag, rule.place, [unknown(of: key.entity, named: key.fact)])
      assumed[key] = nil
    }
  }

  /// The fact a definition supplies, of each thing of its type.
  func keys(of definition: Definition) -> [DerivedFact] {
    facts.entities.indices.map(EntityID.init).filter { facts[$0].type == definition.type }
      .map { DerivedFact(entity: $0, fact: definition.fact) }
  }
}
