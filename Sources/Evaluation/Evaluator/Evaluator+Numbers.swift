import Quantities
import RuleModel

/// Expressions (S1, S3).
extension Evaluator {
  mutating func number(_ expression: NumberExpression, _ environment: Environment) -> NumberResult {
    switch expression {
    case .literal(let literal): return NumberResult(literal.value)
    case .path(let path): return number(path, environment)
    case .measure(let path, let unit, _):
      var result = number(path, environment)
      do throws(ArithmeticFault) {
        result.range = try result.range.divided(by: NumberRange(unit.factor))
        result.linear = try result.linear?.multiplied(by: try ExactNumber.one.divided(by: unit.factor))
        return result
      } catch {
        return .fault(error, at: path.text, from: [result])
      }
    case .binary(let left, let operation, let right, _):
      let culprit = operation == .divide ? right : left
      let (leftNumber, rightNumber) = (number(left, environment), number(right, environment))
      return Self.combined(
        leftNumber, operation, rightNumber,
        path: culprit.paths.first?.text ?? left.paths.first?.text ?? "a number")
    case .aggregate(let aggregate, let range):
      return standing(\.aggregates, at: range, environment) { $0.aggregate(aggregate, environment) }
    }
  }

  private mutating func number(_ path: FactPath, _ environment: Environment) -> NumberResult {
    switch locate(path, environment) {
    case .missing(let unknown):
      let declared = path.owner.flatMap { owner in
        path.steps.last.flatMap { pack.vocabulary.types[owner]?[$0] }
      }
      return .unknown(unknown, range: declared?.range ?? .any, unit: path.unit)
    case .entity, .list: return NumberResult(range: .any)
    case .fact(let owner, let name): return value(of: owner, name)
    }
  }

  /// A number of a thing, as stated and as computed.
  mutating func value(of owner: EntityID, _ name: String) -> NumberResult {
    let stated = statedNumber(owner, name)
    guard let rule = definition(of: owner, name) else { return stated }
    // Worked out before `joined` is called, which would otherwise hold a copy of all that is remembered.
    let derived = derivedNumber(rule, owner, name)
    return joined(stated, derived, rule, owner, name)
  }

  /// The value given in a case or the catalogue; unknown within the declared range where none is.
  private func statedNumber(_ owner: EntityID, _ name: String) -> NumberResult {
    let declared = declaration(of: owner, name)
    let fact = facts[owner].facts[name]
    let path = "\(facts[owner].path).\(name)"
    guard case .number(let range)? = fact?.value else {
      return .unknown(
        unknown(of: owner, named: name), range: declared?.range ?? .nonNegative, unit: declared?.unit)
    }
    let reading = Reading(
      path: path, value: NumberText.text(range, unit: declared?.unit), evidence: fact?.evidence)
    var result = NumberResult(range: range, readings: [reading])
    if !range.isExact {
      result.unknowns = [unknown(of: owner, named: name, .span)]
      result.linear = LinearFraction(path: path, unit: declared?.unit)
    }
    return result
  }

  private mutating func derivedNumber(_ rule: Rule, _ owner: EntityID, _ name: String) -> NumberResult {
    let key = DerivedFact(entity: owner, fact: name)
    if let known = remembered(\.numbers, key) { return known }
    guard case .definition(let definition) = rule.kind, case .number(let value) = definition.value else {
      return NumberResult(range: .any)
    }
    guard open.insert(key).inserted else {
      return NumberResult(range: .any, unknowns: [unknown(of: owner, named: name)])
    }
    defer { open.remove(key) }
    let found = noting {
      $0.noteReadings(ofDefinition: definition.name)
      return $0.number(value, of: rule, [definition.type: owner])
    }
    memory.numbers[key] = found
    return found.value
  }

  /// A number as its definition gives it, with the conditions and carve-outs around it (S6).
  private mutating func number(
    _ value: NumberExpression, of rule: Rule, _ environment: Environment
  ) -> NumberResult {
    let body = result(of: rule, environment)
    var result = replaced(body, otherwise: number(value, environment), environment)
    switch body.truth {
    case .holds: break
    case .fails: result.presence = .absent
    case .unknown:
      result.presence = result.presence.joined(with: .perhaps)
      result.unknowns += body.openFacts
    }
    return result
  }

  /// The value of a definition, or of the carve-outs that stand in its place: of those that hold, or while none
  /// does, its own and of those that may (S6).
  private mutating func replaced(
    _ body: RuleResult, otherwise own: NumberResult, _ environment: Environment
  ) -> NumberResult {
    var held: [NumberResult] = []
    var possible: [NumberResult] = []
    for other in body.replacements {
      guard case .value(.number(let expression)) = other.replacement else { continue }
      var result = number(expression, environment)
      if other.truth == .holds {
        held.append(result)
      } else {
        result.unknowns += other.explanation.openFacts
        possible.append(result)
      }
    }
    let all = held + possible + (held.isEmpty ? [own] : [])
    guard all.count > 1 else { return all[0] }
    return NumberResult(
      range: all.dropFirst().reduce(all[0].range) { $0.hull(with: $1.range) },
      unknowns: Array(Set(all.flatMap(\.unknowns))).sorted(), readings: all.flatMap(\.readings),
      presence: all.allSatisfy { $0.presence == all[0].presence } ? all[0].presence : .perhaps)
  }

  /// A stated value serves while the definition's own inputs are unknown; where both are known they must agree.
  private func joined(
    _ stated: NumberResult, _ derived: NumberResult, _ rule: Rule, _ owner: EntityID, _ name: String
  ) -> NumberResult {
    let declared = declaration(of: owner, name)
    let path = "\(facts[owner].path).\(name)"
    let isStated = facts[owner].facts[name].map { $0.value != .unknown } ?? false
    let isContradicted = derived.unknowns.contains { if case .disagrees = $0.reason { true } else { false } }
    // What rests on a contradicted figure is no witness for another stated one.
    if isStated, isContradicted { return derived.named(path, declared?.unit, rule) }
    let agrees = derived.presence != .absent && derived.range.intersection(with: stated.range) != nil
    if isStated, !agrees {
      let computed =
        derived.presence == .absent ? "undefined" : NumberText.text(derived.range, unit: declared?.unit)
      let reason = UnknownFact.Reason.disagrees(
        stated: NumberText.text(stated.range, unit: declared?.unit), computed: computed,
        place: facts[owner].facts[name]?.evidence.place)
      return NumberResult(
        range: stated.range.hull(with: derived.range),
        unknowns: [UnknownFact(path: path, ask: nil, reason: reason)],
        readings: stated.readings + derived.readings,
        presence: derived.presence == .absent ? .perhaps : derived.presence)
    }
    if isStated, derived.presence == .present, derived.range.isExact {
      return derived.named(path, declared?.unit, rule)
    }
    if isStated { return stated }
    return derived.named(path, declared?.unit, rule)
  }

  private static func combined(
    _ left: NumberResult, _ operation: ArithmeticOperator, _ right: NumberResult, path: String
  ) -> NumberResult {
    do throws(ArithmeticFault) {
      var result = NumberResult(
        range: .any, unknowns: Array(Set(left.unknowns + right.unknowns)).sorted(),
        readings: left.readings + right.readings, presence: left.presence.joined(with: right.presence))
      // A fault stays one: even 0 times it is not 0 (S3).
      guard !left.isFault, !right.isFault else { return result }
      let (leftExact, rightExact) = (left.range.exact, right.range.exact)
      switch operation {
      case .add:
        result.range = try left.range.adding(right.range)
        if let rightExact { result.linear = try left.linear?.adding(rightExact) }
        if let leftExact { result.linear = try right.linear?.adding(leftExact) }
      case .subtract:
        result.range = try left.range.subtracting(right.range)
        if let rightExact { result.linear = try left.linear?.adding(rightExact.negated) }
        if let leftExact {
          result.linear = try right.linear?.multiplied(by: ExactNumber(-1)).adding(leftExact)
        }
      case .multiply:
        result.range = try left.range.multiplied(by: right.range)
        if let rightExact { result.linear = try left.linear?.multiplied(by: rightExact) }
        if let leftExact { result.linear = try right.linear?.multiplied(by: leftExact) }
      case .divide:
        result.range = try left.range.divided(by: right.range)
        if let rightExact { result.linear = try left.linear?.multiplied(by: rightExact.reciprocal()) }
        if let leftExact { result.linear = try right.linear?.reciprocal.multiplied(by: leftExact) }
      }
      return result
    } catch {
      return .fault(error, at: path, from: [left, right])
    }
  }
}

extension NumberResult {
  /// A fact that is not known: any value of its range, and itself the one unknown.
  static func unknown(_ unknown: UnknownFact, range: NumberRange, unit: Unit?) -> NumberResult {
    NumberResult(
      range: range, linear: LinearFraction(path: unknown.path, unit: unit), unknowns: [unknown],
      readings: [Reading(path: unknown.path, value: "unknown", evidence: nil)])
  }

  /// The result as the value of a derived fact.
  fileprivate func named(_ path: String, _ unit: Unit?, _ rule: Rule) -> NumberResult {
    var copy = self
    let value = presence == .absent ? "undefined" : NumberText.text(range, unit: unit)
    copy.readings = [
      Reading(
        path: path, value: value, evidence: nil,
        derivation: Derivation(rule: rule.id, cite: rule.cite, readings: readings))
    ]
    return copy
  }
}
