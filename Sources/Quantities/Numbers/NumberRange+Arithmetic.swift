/// Sound arithmetic: whatever two possible values give lies in the range that their ranges give.
extension NumberRange {
  /// The possible sums.
  package func adding(_ other: NumberRange) throws(ArithmeticFault) -> NumberRange {
    NumberRange(
      lower: try Self.sum(lower, other.lower), upper: try Self.sum(upper, other.upper))
  }

  /// The possible differences.
  package func subtracting(_ other: NumberRange) throws(ArithmeticFault) -> NumberRange {
    try adding(other.negated)
  }

  /// The possible products.
  package func multiplied(by other: NumberRange) throws(ArithmeticFault) -> NumberRange {
    // The extremes of a product lie at the corners.
    var least = RangeBound.above
    var greatest = RangeBound.below
    for left in [RangeBound(lower: lower), RangeBound(upper: upper)] {
      for right in [RangeBound(lower: other.lower), RangeBound(upper: other.upper)] {
        let corner = try left.multiplied(by: right)
        least = min(least, corner)
        greatest = max(greatest, corner)
      }
    }
    return NumberRange(lower: least.number, upper: greatest.number)
  }

  /// The possible quotients; a divisor that can only be nought is a fault, one that may be is passed over.
  package func divided(by other: NumberRange) throws(ArithmeticFault) -> NumberRange {
    if other.exact == .zero { throw .divisionByZero }
    guard other.contains(.zero) else {
      return try multiplied(by: try other.reciprocal())
    }
    if other.lower == .zero { return try divided(byUpTo: other.upper) }
    if other.upper == .zero { return try negated.divided(byUpTo: other.negated.upper) }
    return .any
  }

  /// The range of the numbers with the other sign.
  package var negated: NumberRange {
    NumberRange(lower: upper?.negated, upper: lower?.negated)
  }

  /// The quotients by a divisor that is above nought and at most the given bound.
  private func divided(byUpTo bound: ExactNumber?) throws(ArithmeticFault) -> NumberRange {
    // The smaller the divisor, the farther the quotient: only the near bound is left.
    let share = try bound?.reciprocal() ?? .zero
    if let lower, !lower.isNegative {
      return NumberRange(lower: try lower.multiplied(by: share), upper: nil)
    }
    if let upper, upper <= .zero {
      return NumberRange(lower: nil, upper: try upper.multiplied(by: share))
    }
    return .any
  }

  /// The range of one divided by each; an unbounded end comes as near to nought as it likes.
  private func reciprocal() throws(ArithmeticFault) -> NumberRange {
    NumberRange(
      lower: try upper?.reciprocal() ?? .zero, upper: try lower?.reciprocal() ?? .zero)
  }

  private static func sum(
    _ left: ExactNumber?, _ right: ExactNumber?
  ) throws(ArithmeticFault) -> ExactNumber? {
    if let left, let right { try left.adding(right) } else { nil }
  }
}
