import Diagnostics
import Quantities
import RuleModel

extension Rule {
  /// Every rule that differs from this one in one thing.
  var changes: [Change<Rule>] {
    conditionChanges + partChanges + periodChanges + kindChanges + listChanges
  }

  private func with(_ change: (inout Rule) -> Void) -> Rule {
    var copy = self
    change(&copy)
    return copy
  }

  private var conditionChanges: [Change<Rule>] {
    guard let condition else { return [] }
    return condition.changes.map { change in change.map { value in with { $0.condition = value } } }
  }

  private var partChanges: [Change<Rule>] {
    var changes: [Change<Rule>] = []
    for (index, part) in alternatives.enumerated() {
      if alternatives.count > 1 || condition != nil || combination == .anyOf {
        changes.append(
          Change(
            value: with { $0.alternatives.remove(at: index) }, says: "`\(part.id)` dropped", place: part.place
          ))
      }
      changes += part.condition.changes.map { change in
        change.map { value in
          with {
            $0.alternatives[index] = Alternative(
              id: part.id, says: part.says, condition: value, place: part.place)
          }
        }
      }
    }
    if alternatives.count > 1 {
      let other: Combination = combination == .anyOf ? .allOf : .anyOf
      changes.append(
        Change(
          value: with { $0.combination = other },
          says: combination == .anyOf ? "`any_of` became `all_of`" : "`all_of` became `any_of`", place: place)
      )
    }
    return changes
      + CarveOut.changes(of: carveOuts).map { change in
        change.map { value in with { $0.carveOuts = value } }
      }
  }

  /// The period in force is changed together with that of the neighbouring version: see `PeriodChanges`.
  private var periodChanges: [Change<Rule>] {
    var changes: [Change<Rule>] = []
    if standsOutsideScope {
      changes.append(
        Change(value: with { $0.standsOutsideScope = false }, says: "`outside_scope` dropped", place: place))
    }
    if let notEnforced {
      changes.append(
        Change(value: with { $0.notEnforced = nil }, says: "`not_enforced` dropped", place: place))
      changes += notEnforced.changes(at: place, "not enforced").map { change in
        change.map { value in with { $0.notEnforced = value } }
      }
    }
    return changes
  }

  private var kindChanges: [Change<Rule>] {
    switch kind {
    case .definition(let definition):
      return definition.value.changes.map { change in
        change.map { value in
          with {
            $0.kind = .definition(
              Definition(
                type: definition.type, fact: definition.fact, value: value,
                isLeastFixedPoint: definition.isLeastFixedPoint))
          }
        }
      }
    case .licenseException(let symbol, let overcomes):
      return RuleID.without(each: overcomes, place, "overcomes").map { change in
        change.map { value in with { $0.kind = .licenseException(symbol: symbol, overcomes: value) } }
      }
    case .reviewPolicy(let policy, let requirements):
      let others = ReviewPolicy.allCases.filter { $0 != policy }.prefix(1).map { other in
        Change(
          value: with { $0.kind = .reviewPolicy(other, requirements: requirements) },
          says: "\(policy.rawValue) became \(other.rawValue)", place: place)
      }
      return others
        + RuleID.without(each: requirements, place, "for").map { change in
          change.map { value in with { $0.kind = .reviewPolicy(policy, requirements: value) } }
        }
    case .obligation(let outcome?):
      return [
        Change(
          value: with { $0.kind = .obligation(nil) }, says: "the outcome \(outcome) dropped", place: place)
      ]
    case .classification, .licenseRequirement, .obligation(nil), .redFlag, .advisory: return []
    }
  }

  private var listChanges: [Change<Rule>] {
    RuleID.without(each: yieldsTo, place, "yields_to").map { change in
      change.map { value in with { $0.yieldsTo = value } }
    }
      + documents.indices.map { index in
        Change(
          value: with { $0.documents.remove(at: index) },
          says: "the document `\(documents[index])` dropped", place: place)
      }
      + mustState.indices.map { index in
        Change(
          value: with { $0.mustState.remove(at: index) },
          says: "`\(mustState[index].text)` need not be stated", place: mustState[index].range)
      }
  }
}

extension CarveOut {
  fileprivate static func changes(of carveOuts: [CarveOut]) -> [Change<[CarveOut]>] {
    carveOuts.enumerated().flatMap { index, carveOut -> [Change<[CarveOut]>] in
      var without = carveOuts
      without.remove(at: index)
      let inner =
        carveOut.condition.changes.map { change in change.map { carveOut.with(condition: $0) } }
        + changes(of: carveOut.carveOuts).map { change in change.map { carveOut.with(carveOuts: $0) } }
        + carveOut.valueChanges
      return [Change(value: without, says: "`\(carveOut.id)` dropped", place: carveOut.place)]
        + inner.map { change in
          change.map { value in
            var changed = carveOuts
            changed[index] = value
            return changed
          }
        }
    }
  }

  /// Changes of the value it puts in place of the definition's.
  private var valueChanges: [Change<CarveOut>] {
    guard case .value(let value)? = replacement else { return [] }
    return value.changes.map { change in change.map { with(replacement: .value($0)) } }
  }

  private func with(
    condition: Condition? = nil, replacement: Replacement? = nil, carveOuts: [CarveOut]? = nil
  ) -> CarveOut {
    CarveOut(
      id: id, says: says, condition: condition ?? self.condition,
      replacement: replacement ?? self.replacement,
      carveOuts: carveOuts ?? self.carveOuts, place: place)
  }
}

extension Definition.Value {
  fileprivate var changes: [Change<Definition.Value>] {
    switch self {
    case .number(let value): value.changes.map { $0.map { .number($0) } }
    case .flag(let value): value.changes.map { $0.map { .flag($0) } }
    }
  }
}

extension Period {
  /// Each end a day earlier and a day later.
  func changes(at place: SourceRange, _ what: String) -> [Change<Period>] {
    [-1, 1].flatMap { days -> [Change<Period>] in
      let moved = days > 0 ? "later" : "earlier"
      var changes: [Change<Period>] = []
      if let start, let other = try? start.adding(days: days), let period = Period(start: other, end: end) {
        changes.append(Change(value: period, says: "\(what) from a day \(moved)", place: place))
      }
      if let end, let other = try? end.adding(days: days), let period = Period(start: start, end: other) {
        changes.append(Change(value: period, says: "\(what) until a day \(moved)", place: place))
      }
      return changes
    }
  }
}

extension RuleID {
  fileprivate static func without(each ids: [RuleID], _ place: SourceRange, _ key: String)
    -> [Change<[RuleID]>]
  {
    ids.indices.map { index in
      var rest = ids
      rest.remove(at: index)
      return Change(value: rest, says: "`\(ids[index])` dropped from `\(key)`", place: place)
    }
  }
}
