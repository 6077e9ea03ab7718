import Quantities
import RuleModel

extension Condition {
  /// The typed condition without its places, numbers in base units, paths with their aliases resolved.
  var outline: String {
    switch self {
    case .and(let parts, _): "(\(parts.map(\.outline).joined(separator: " and ")))"
    case .or(let parts, _): "(\(parts.map(\.outline).joined(separator: " or ")))"
    case .given(let path, _): "{given \(path.text)}"
    case .not(let inner, _): "(not \(inner.outline))"
    case .known(let inner, _): "(known \(inner.outline))"
    case .compare(let left, let comparator, let right, _):
      "\(left.outline) \(comparator.rawValue) \(right.outline)"
    case .compareDates(let left, let comparator, let right, _):
      "\(left.outline) \(comparator.rawValue) \(right.outline)"
    case .flag(let path): path.outline
    case .isKind(let path, let kind, _): "\(path.outline) is \(kind)"
    case .oneOf(let path, let test, _): "\(path.outline) in [\(test.outline)]"
    case .sameCode(let left, let right, _): "\(left.outline) same \(right.outline)"
    case .quantified(let quantifier, let variable, let list, let inner, _):
      "{\(quantifier.rawValue) \(variable) in \(list.outline)\(inner.map { " where \($0.outline)" } ?? "")}"
    }
  }
}

extension NumberExpression {
  /// The typed number without its places.
  var outline: String {
    switch self {
    case .literal(let literal): "\(literal.value)"
    case .path(let path): path.outline
    case .measure(let path, let unit, _): "measure(\(path.outline), \(unit.symbol))"
    case .binary(let left, let operation, let right, _):
      "(\(left.outline) \(operation.rawValue) \(right.outline))"
    case .aggregate(let aggregate, _):
      "{\(aggregate.operation.rawValue) of \(aggregate.body.map { "\($0.outline) for " } ?? "")"
        + "\(aggregate.variable) in \(aggregate.list.outline)"
        + "\(aggregate.filter.map { " where \($0.outline)" } ?? "")}"
    }
  }
}

extension DateExpression {
  /// The date or path without its place.
  var outline: String {
    switch self {
    case .literal(let date, _): "\(date)"
    case .path(let path): path.outline
    }
  }
}

extension FactPath {
  /// The path as resolved, not as written.
  var outline: String { ([root] + steps).joined(separator: ".") }
}

extension CodeTest {
  /// The members, each with what it is.
  var outline: String {
    members.map { member in
      switch member {
      case .code(let code): "\(code)"
      case .entry(let code): "entry \(code)"
      case .group(let group): "group \(group.code)"
      }
    }.joined(separator: ", ")
  }
}
