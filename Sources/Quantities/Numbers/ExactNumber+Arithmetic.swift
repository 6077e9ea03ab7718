/// The four operations; each overflows only if the answer itself does not fit, whatever stands in between.
extension ExactNumber {
  /// The same number with the other sign.
  package var negated: ExactNumber {
    ExactNumber(numerator: -numerator, over: denominator)
  }

  /// The number without its sign.
  package var magnitude: ExactNumber { isNegative ? negated : self }

  /// The sum of the two.
  package func adding(_ other: ExactNumber) throws(ArithmeticFault) -> ExactNumber {
    // a/b + c/d with g = gcd(b, d): the sum above the line shares with the line below only factors of g.
    let common = Self.commonDivisor(denominator.magnitude, other.denominator.magnitude)
    let below = denominator.magnitude / common
    let left = WideMagnitude(numerator.magnitude, times: other.denominator.magnitude / common)
    let right = WideMagnitude(other.numerator.magnitude, times: below)

    let agree = isNegative == other.isNegative
    let sum = agree ? left.adding(right) : left.distance(to: right)
    if sum.isZero { return .zero }
    let shared = Self.commonDivisor(sum.remainder(dividingBy: common), common)

    let (product, overflow) = below.multipliedReportingOverflow(by: other.denominator.magnitude / shared)
    guard !overflow, let above = sum.quotient(dividingBy: shared),
      let answer = ExactNumber(
        isNegative: agree || right < left ? isNegative : other.isNegative,
        numerator: above, denominator: product)
    else { throw .overflow }
    return answer
  }

  /// The difference of the two.
  package func subtracting(_ other: ExactNumber) throws(ArithmeticFault) -> ExactNumber {
    try adding(other.negated)
  }

  /// The product of the two.
  package func multiplied(by other: ExactNumber) throws(ArithmeticFault) -> ExactNumber {
    // Cancelling across before multiplying leaves lowest terms.
    let first = Self.commonDivisor(numerator.magnitude, other.denominator.magnitude)
    let second = Self.commonDivisor(other.numerator.magnitude, denominator.magnitude)
    let (above, overflowAbove) = (numerator.magnitude / first)
      .multipliedReportingOverflow(by: other.numerator.magnitude / second)
    let (below, overflowBelow) = (denominator.magnitude / second)
      .multipliedReportingOverflow(by: other.denominator.magnitude / first)
    guard !overflowAbove, !overflowBelow,
      let answer = ExactNumber(
        isNegative: isNegative != other.isNegative, numerator: above, denominator: below)
    else { throw .overflow }
    return answer
  }

  /// The quotient of the two.
  package func divided(by other: ExactNumber) throws(ArithmeticFault) -> ExactNumber {
    try multiplied(by: other.reciprocal())
  }

  /// One divided by the number.
  package func reciprocal() throws(ArithmeticFault) -> ExactNumber {
    if isZero { throw .divisionByZero }
    return isNegative
      ? ExactNumber(numerator: -denominator, over: -numerator)
      : ExactNumber(numerator: denominator, over: numerator)
  }

  /// The number multiplied by itself so many times; a negative exponent divides.
  package func power(_ exponent: Int) throws(ArithmeticFault) -> ExactNumber {
    let base = exponent < 0 ? try reciprocal() : self
    if exponent == 0 { return .one }
    // Nought and one would go round for ever so long without moving; all others soon overflow.
    if base.isZero || base.magnitude == .one {
      return exponent.isMultiple(of: 2) ? base.magnitude : base
    }
    var answer = ExactNumber.one
    for _ in 0..<exponent.magnitude {
      answer = try answer.multiplied(by: base)
    }
    return answer
  }
}
