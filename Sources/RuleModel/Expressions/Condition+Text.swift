import Quantities

/// Conditions in the words of the rule language, so that reading them again gives the same condition.
extension Condition {
  package var text: String { text(inside: .disjunction) }

  /// How tightly the surroundings bind.
  enum Binding: Int, Comparable {
    case disjunction, conjunction, negation

    static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
  }

  private func text(inside binding: Binding) -> String {
    switch self {
    case .or(let parts, _):
      let text = parts.map { $0.text(inside: .conjunction) }.joined(separator: " or ")
      return binding > .disjunction ? "(\(text))" : text
    case .and(let parts, _):
      let text = parts.map { $0.text(inside: .negation) }.joined(separator: " and ")
      return binding > .conjunction ? "(\(text))" : text
    case .not(let inner, _): return "not \(inner.text(inside: .negation))"
    case .known(let inner, _): return "known \(inner.text(inside: .negation))"
    case .compare(let left, let comparator, let right, _):
      return "\(left.operand) \(comparator.rawValue) \(right.operand)"
    case .compareDates(let left, let comparator, let right, _):
      return "\(left.text) \(comparator.rawValue) \(right.text)"
    case .flag(let path): return path.text
    case .isKind(let path, let kind, _): return "\(path.text) is \(kind)"
    case .oneOf(let path, let test, _):
      return "\(path.text) in [\(test.members.map(\.code.text).joined(separator: ", "))]"
    case .sameCode(let left, let right, _): return "\(left.text) == \(right.text)"
    case .given(let path, _): return "given \(path.text)"
    case .quantified(let quantifier, let variable, let list, let inner, _):
      let text =
        "\(quantifier.rawValue) \(variable) in \(list.text)"
        + (inner.map { " where \($0.text(inside: .disjunction))" } ?? "")
      // `where` reaches as far as it can: inside anything it needs parentheses.
      return binding > .disjunction ? "(\(text))" : text
    }
  }
}

extension NumberExpression {
  package var text: String { text(tight: false) }

  /// As a side of a comparison or sum: `where` would reach into what follows.
  fileprivate var operand: String {
    if case .aggregate(let aggregate, _) = self, aggregate.filter != nil { text(tight: true) } else { text }
  }

  private func text(tight: Bool) -> String {
    switch self {
    case .literal(let literal): return literal.text
    case .path(let path): return path.text
    case .measure(let path, let unit, _): return "measure(\(path.text), \(unit.symbol))"
    case .binary(let left, let operation, let right, _):
      let isSum = operation == .add || operation == .subtract
      let leftText = isSum ? left.operand : left.text(tight: true)
      let text = "\(leftText) \(operation.rawValue) \(right.text(tight: true))"
      return tight ? "(\(text))" : text
    case .aggregate(let aggregate, _):
      let body = aggregate.body.map { "\($0.text) for " } ?? ""
      let filter = aggregate.filter.map { " where \($0.text)" } ?? ""
      let text =
        "\(aggregate.operation.rawValue) of \(body)\(aggregate.variable) in \(aggregate.list.text)\(filter)"
      return tight ? "(\(text))" : text
    }
  }
}

extension DateExpression {
  package var text: String {
    switch self {
    case .literal(let date, _): date.description
    case .path(let path): path.text
    }
  }
}
