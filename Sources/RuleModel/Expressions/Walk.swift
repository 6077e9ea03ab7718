package import Diagnostics
package import Quantities

/// A comparison of something with a number, as `something comparator number`.
package struct NumberTest: Sendable, Hashable {
  package let subject: NumberExpression
  package let comparator: Comparator
  package let literal: NumberLiteral
  package let range: SourceRange
}

extension Condition {
  /// The conditions directly inside this one.
  package var parts: [Condition] {
    switch self {
    case .and(let parts, _), .or(let parts, _): parts
    case .not(let inner, _), .known(let inner, _): [inner]
    case .quantified(_, _, _, let inner, _): inner.map { [$0] } ?? []
    case .compare(let left, _, let right, _): left.filters + right.filters
    case .compareDates, .flag, .isKind, .oneOf, .sameCode, .given: []
    }
  }

  /// Every path read anywhere in it.
  package var paths: [FactPath] {
    let own: [FactPath] =
      switch self {
      case .and, .or, .not, .known: []
      case .given(let path, _): [path]
      case .compare(let left, _, let right, _): left.ownPaths + right.ownPaths
      case .compareDates(let left, _, let right, _): [left, right].compactMap(\.path)
      case .flag(let path), .isKind(let path, _, _), .oneOf(let path, _, _): [path]
      case .sameCode(let left, let right, _): [left, right]
      case .quantified(_, _, let list, _, _): [list]
      }
    return own + parts.flatMap(\.paths)
  }

  /// Every date anywhere in it.
  package var dates: [CalendarDate] {
    let own: [CalendarDate] =
      if case .compareDates(let left, _, let right, _) = self { [left, right].compactMap(\.date) } else { [] }
    return own + parts.flatMap(\.dates)
  }

  /// Every comparison with a number anywhere in it; `not` turns the comparison around.
  package var numberTests: [NumberTest] { numberTests(isNegated: false) }

  private func numberTests(isNegated: Bool) -> [NumberTest] {
    switch self {
    case .not(let inner, _): return inner.numberTests(isNegated: !isNegated)
    case .compare(let left, let comparator, let right, let range):
      let effective = isNegated ? comparator.negated : comparator
      var tests = parts.flatMap { $0.numberTests(isNegated: false) }
      if case .literal(let literal) = right {
        tests.append(.init(subject: left, comparator: effective, literal: literal, range: range))
      } else if case .literal(let literal) = left {
        tests.append(.init(subject: right, comparator: effective.mirrored, literal: literal, range: range))
      }
      return tests
    case .and, .or, .known, .compareDates, .flag, .isKind, .oneOf, .sameCode, .given, .quantified:
      return parts.flatMap { $0.numberTests(isNegated: isNegated) }
    }
  }

  /// The parts that must all hold for it to hold.
  package var conjuncts: [Condition] {
    if case .and(let parts, _) = self { parts.flatMap(\.conjuncts) } else { [self] }
  }
}

extension NumberExpression {
  /// Every path read anywhere in it, filters included.
  package var paths: [FactPath] { ownPaths + filters.flatMap(\.paths) }

  fileprivate var ownPaths: [FactPath] {
    switch self {
    case .literal: []
    case .path(let path), .measure(let path, _, _): [path]
    case .binary(let left, _, let right, _): left.ownPaths + right.ownPaths
    case .aggregate(let aggregate, _): [aggregate.list] + (aggregate.body?.ownPaths ?? [])
    }
  }

  package var filters: [Condition] {
    switch self {
    case .literal, .path, .measure: []
    case .binary(let left, _, let right, _): left.filters + right.filters
    case .aggregate(let aggregate, _): (aggregate.filter.map { [$0] } ?? []) + (aggregate.body?.filters ?? [])
    }
  }
}

extension DateExpression {
  fileprivate var date: CalendarDate? {
    if case .literal(let date, _) = self { date } else { nil }
  }

  fileprivate var path: FactPath? {
    if case .path(let path) = self { path } else { nil }
  }
}

extension Rule {
  /// Every condition of the rule, its parts and carve-outs, and its value if that is one.
  package var conditions: [Condition] {
    var conditions = (condition.map { [$0] } ?? []) + alternatives.map(\.condition)
    if case .definition(let definition) = kind, case .flag(let value) = definition.value {
      conditions.append(value)
    }
    return conditions + carveOuts.flatMap(\.conditions)
  }

  /// Every date with which the rule compares.
  package var dates: [CalendarDate] { conditions.flatMap(\.dates) }

  /// Every path the rule reads.
  package var paths: [FactPath] {
    conditions.flatMap(\.paths) + values.flatMap(\.paths)
  }

  /// Every expression for a number that the rule supplies, of carve-outs too.
  private var values: [NumberExpression] {
    var values = carveOuts.flatMap(\.values)
    if case .definition(let definition) = kind, case .number(let value) = definition.value {
      values.insert(value, at: 0)
    }
    return values
  }
}

extension CarveOut {
  /// Its condition and those of the carve-outs within.
  package var conditions: [Condition] {
    var own = [condition]
    if case .value(.flag(let value))? = replacement { own.append(value) }
    return own + carveOuts.flatMap(\.conditions)
  }

  fileprivate var values: [NumberExpression] {
    var own: [NumberExpression] = []
    if case .value(.number(let value))? = replacement { own.append(value) }
    return own + carveOuts.flatMap(\.values)
  }
}
