import Diagnostics
import Quantities
import RuleModel

extension NumberExpression {
  /// Every expression that differs from this one in one thing.
  var changes: [Change<NumberExpression>] {
    switch self {
    case .literal(let literal): return literal.changes.map { $0.map { .literal($0) } }
    case .path, .measure: return []
    case .binary(let left, let operation, let right, let range):
      let other = operation.opposite
      return [
        Change(
          value: .binary(left, other, right, range),
          says: "`\(operation.rawValue)` became `\(other.rawValue)`", place: range)
      ]
        + left.changes.map { $0.map { .binary($0, operation, right, range) } }
        + right.changes.map { $0.map { .binary(left, operation, $0, range) } }
    case .aggregate(let aggregate, let range):
      return aggregate.changes(at: range).map { $0.map { .aggregate($0, range) } }
    }
  }
}

extension NumberLiteral {
  /// One more and one less in the last place written.
  fileprivate var changes: [Change<NumberLiteral>] {
    let digits = text.split(separator: " ").first ?? ""
    let decimals =
      digits.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
    return [1, -1].compactMap { sign in
      guard let step = try? ExactNumber(10).power(-decimals).multiplied(by: ExactNumber(sign)),
        let inBase = try? step.multiplied(by: unit?.factor ?? .one),
        let moved = try? value.adding(inBase)
      else { return nil }
      return Change(
        value: NumberLiteral(value: moved, unit: unit, text: text, range: range),
        says: "\(text) became one \(sign > 0 ? "more" : "less") in its last place", place: range)
    }
  }
}

extension ArithmeticOperator {
  fileprivate var opposite: ArithmeticOperator {
    switch self {
    case .add: .subtract
    case .subtract: .add
    case .multiply: .divide
    case .divide: .multiply
    }
  }
}

extension Aggregate {
  fileprivate func changes(at range: SourceRange) -> [Change<Aggregate>] {
    var changes: [Change<Aggregate>] = []
    if operation != .count {
      let other: Operation =
        switch operation {
        case .max: .min
        case .min: .max
        case .sum, .count: .max
        }
      changes.append(
        Change(
          value: with(other, body, filter), says: "`\(operation.rawValue)` became `\(other.rawValue)`",
          place: range))
    }
    changes += (body?.changes ?? []).map { $0.map { with(operation, $0, filter) } }
    if let filter {
      changes.append(Change(value: with(operation, body, nil), says: "`where` dropped", place: filter.range))
      changes += filter.changes.map { $0.map { with(operation, body, $0) } }
    }
    return changes
  }

  private func with(_ operation: Operation, _ body: NumberExpression?, _ filter: Condition?) -> Aggregate {
    Aggregate(operation: operation, body: body, variable: variable, list: list, filter: filter)
  }
}
