package import Quantities
package import RuleModel

/// The value of one fact as the rules see it, for tests and for showing figures.
package struct FactQuery: Sendable {
  package enum Answer: Sendable, Hashable {
    case number(NumberRange, Unit?)
    case truth(Truth)
    /// A code, date or text, as shown.
    case shown(String)
    case undefined
    case unknown
  }

  var evaluator: Evaluator

  package init(
    pack: RulePack, facts: FactSet, asOf: CalendarDate, choices: Set<ReadingChoice> = []
  ) {
    evaluator = Evaluator(pack: pack, facts: facts, asOf: asOf, choices: choices)
  }

  package var asOf: CalendarDate { evaluator.asOf }

  package mutating func answer(_ path: FactPath) -> Answer {
    switch path.type {
    case .number:
      let result = evaluator.number(.path(path), [:])
      if result.presence == .absent { return .undefined }
      return result.presence == .perhaps ? .unknown : .number(result.range, path.unit)
    case .flag: return .truth(evaluator.judge(.flag(path), [:]).truth)
    case .date, .text, .code, .codes:
      guard case .fact(let owner, let name) = evaluator.locate(path, [:]),
        let fact = evaluator.facts[owner].facts[name], fact.value != .unknown
      else { return .unknown }
      return .shown(fact.evidence.written)
    case .entity, .list: return .unknown
    }
  }

  /// The reading behind a number, with its derivation.
  package mutating func reading(_ path: FactPath) -> Reading? {
    evaluator.number(.path(path), [:]).readings.first
  }
}
