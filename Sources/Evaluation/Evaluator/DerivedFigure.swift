import Quantities
package import RuleModel

/// A computed fact of a thing, as shown.
package struct DerivedFigure: Sendable, Hashable {
  /// The path people know: `cluster.fp64`.
  package let path: String
  /// "97 PFLOPS", "yes".
  package let value: String
  /// The definition that supplied it.
  package let rule: RuleID
}

extension FactQuery {
  /// What rules supply of the thing at a root, as far as it is known, in the order of the vocabulary.
  package mutating func figures(of root: String) -> [DerivedFigure] {
    guard case .entity(let thing)? = evaluator.facts.roots[root],
      let type = evaluator.pack.vocabulary.types[evaluator.facts[thing].type]
    else { return [] }
    return type.facts.compactMap { fact in
      guard fact.isDerived, let rule = evaluator.definition(of: thing, fact.name),
        let value = shown(fact, of: thing)
      else { return nil }
      return DerivedFigure(path: "\(root).\(fact.name)", value: value, rule: rule.id)
    }
  }

  private mutating func shown(_ fact: FactDeclaration, of thing: EntityID) -> String? {
    switch fact.type {
    case .number:
      let number = evaluator.value(of: thing, fact.name)
      guard number.presence == .present, number.range.upper != nil else { return nil }
      return NumberText.text(number.range, unit: fact.unit)
    case .flag:
      switch evaluator.truth(of: thing, fact.name, fact.place).truth {
      case .holds: return "yes"
      case .fails: return "no"
      case .unknown: return nil
      }
    case .date, .text, .code, .codes, .entity, .list: return nil
    }
  }
}
