import RuleSyntax

extension SyntaxExpression {
  /// The expression without its places, every part in parentheses, quantifiers and aggregates in braces.
  var outline: String {
    switch self {
    case .number(_, let unit, let text, _): unit.map { "\(text) \($0.text)" } ?? text
    case .date(let date, _): "\(date)"
    case .name(let word): word.text
    case .measure(let path, let unit, _): "measure(\(path.text), \(unit.text))"
    case .arithmetic(let left, let sign, let right), .comparison(let left, let sign, let right):
      "(\(left.outline) \(sign.text) \(right.outline))"
    case .aggregate(let operation, let body, let variable, let list, let filter, _):
      "{\(operation.text) of \(body.map { "\($0.outline) for " } ?? "")\(variable.text) in \(list.text)"
        + "\(filter.map { " where \($0.outline)" } ?? "")}"
    case .membership(let left, let codes, _):
      "(\(left.outline) in [\(codes.map(\.text).joined(separator: ", "))])"
    case .kind(let path, let kind): "(\(path.text) is \(kind.text))"
    case .quantified(let quantifier, let variable, let list, let condition, _):
      "{\(quantifier.text) \(variable.text) in \(list.text)\(condition.map { " where \($0.outline)" } ?? "")}"
    case .given(let path, _): "{given \(path.text)}"
    case .not(let inner, _): "(not \(inner.outline))"
    case .known(let inner, _): "(known \(inner.outline))"
    case .and(let parts): "(\(parts.map(\.outline).joined(separator: " and ")))"
    case .or(let parts): "(\(parts.map(\.outline).joined(separator: " or ")))"
    }
  }
}
