extension ExactNumber: CustomStringConvertible {
  /// The exact decimal if there is one, such as `5.92`, else the fraction, such as `1/3`.
  package var description: String {
    guard isTerminating else { return "\(numerator)/\(denominator)" }
    return sign + DecimalDigits(expanding: self).text(grouped: false)
  }

  /// The number for people: thousands grouped, long fractions rounded half away from zero and marked `≈`.
  package func formatted(significant: Int = 4) -> String {
    precondition(significant > 0, "a number is rounded to one digit or more")
    if isTerminating {
      let digits = DecimalDigits(expanding: self)
      if digits.fraction <= Self.decimalsShown || digits.significantCount <= significant {
        return sign + digits.text(grouped: true)
      }
    }
    return "≈" + sign + DecimalDigits(rounding: self, to: significant).text(grouped: true)
  }

  /// More decimals than these are harder to read than they are worth.
  private static let decimalsShown = 6

  private var sign: String { isNegative ? "-" : "" }
}
