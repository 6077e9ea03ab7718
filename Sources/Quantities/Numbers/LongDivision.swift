/// Division as on paper: the whole quotient, then one decimal after another.
struct LongDivision: Sendable {
  let quotient: UInt128
  private let divisor: UInt128
  private var remainder: UInt128

  init(_ number: ExactNumber) {
    divisor = number.denominator.magnitude
    (quotient, remainder) = number.numerator.magnitude.quotientAndRemainder(dividingBy: divisor)
  }

  /// Whether only zeros follow.
  var isDone: Bool { remainder == 0 }

  mutating func nextDigit() -> UInt8 {
    // Ten remainders may need more than 128 bits; their quotient is a digit, so it always fits.
    let digit = divisor.dividingFullWidth(remainder.multipliedFullWidth(by: 10))
    remainder = digit.remainder
    return UInt8(digit.quotient)
  }
}
