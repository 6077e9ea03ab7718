import RuleModel

/// Flags that may read themselves of other things, such as capture by owners who are captured (S9).
extension Evaluator {
  /// Works the flag out for everything of its type at once: nothing satisfies it at first, and what does is added
  /// until nothing changes. Each round can only raise a truth, so that it ends.
  mutating func leastFixedPoint(_ rule: Rule, _ definition: Definition, _ value: Condition)
    -> [DerivedFact: Explanation]
  {
    let keys = keys(of: definition)
    let before = memory
    // What was computed on the assumptions of a round is not true of the next, nor afterwards.
    defer {
      memory = before
      for key in keys { assumed[key] = nil }
    }
    for key in keys {
      assumed[key] = Explanation(form: .flag, range: rule.place, truth: .fails)
    }
    // A truth can rise twice for each thing; what still changes then is no fixed point, and stays unknown.
    for _ in 0...(2 * keys.count + 1) {
      memory = before
      let round = keys.map { self.value(value, of: rule, [definition.type: $0.entity]) }
      let hasChanged = zip(keys, round).contains { assumed[$0]?.truth != $1.truth }
      // Only what is open is carried on: explanations within explanations would grow with every round.
      for (key, found) in zip(keys, round) {
        assumed[key] = Explanation(
          form: .flag, range: found.range, truth: found.truth, unknowns: found.openFacts)
      }
      if !hasChanged { return Dictionary(uniqueKeysWithValues: zip(keys, round)) }
    }
    return Dictionary(
      uniqueKeysWithValues: keys.map {
        ($0, unknownCondition(.flag, rule.place, [unknown(of: $0.entity, named: $0.fact)]))
      })
  }

  /// The fact a definition supplies, of each thing of its type.
  func keys(of definition: Definition) -> [DerivedFact] {
    facts.entities.indices.map(EntityID.init).filter { facts[$0].type == definition.type }
      .map { DerivedFact(entity: $0, fact: definition.fact) }
  }
}
