package import Diagnostics
package import Quantities

/// A typed expression whose value is a number in base units.
package indirect enum NumberExpression: Sendable, Hashable {
  case literal(NumberLiteral)
  case path(FactPath)
  /// A quantity counted in a unit, as a bare number.
  case measure(FactPath, Unit, SourceRange)
  case binary(NumberExpression, ArithmeticOperator, NumberExpression, SourceRange)
  case aggregate(Aggregate, SourceRange)

  /// The place in the rule file.
  package var range: SourceRange {
    switch self {
    case .literal(let literal): literal.range
    case .path(let path): path.range
    case .measure(_, _, let range), .binary(_, _, _, let range), .aggregate(_, let range): range
    }
  }

  /// The unit in which its value is shown, where it has a natural one.
  package var unit: Unit? {
    switch self {
    case .literal(let literal): literal.unit
    case .path(let path): path.unit
    case .measure: nil
    case .binary(let left, let operation, let right, _):
      switch operation {
      case .add, .subtract: left.unit ?? right.unit
      case .multiply, .divide: nil
      }
    case .aggregate(let aggregate, _): aggregate.body?.unit
    }
  }
}

/// The four operations.
package enum ArithmeticOperator: String, Sendable, Hashable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
}
