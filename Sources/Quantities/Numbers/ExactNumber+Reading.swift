extension ExactNumber {
  /// Reads `4800`, `21_000`, `5.92` or `-3`; nil if the text is anything else or the number does not fit.
  package init?(reading text: some StringProtocol) {
    var rest = text.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative {
      rest = rest.dropFirst()
    }
    let parts = rest.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = Self.digits(in: parts[0]),
      let fraction = parts.count == 1 ? [] : Self.digits(in: parts[1]),
      let number = try? Self.joining(whole: whole, fraction: fraction)
    else { return nil }
    self = isNegative ? number.negated : number
  }

  /// The digits of a run, in which single underscores may stand between digits; nil if it is no such run.
  private static func digits(in run: some Collection<UInt8>) -> [Int]? {
    var digits: [Int] = []
    var endsInDigit = false
    for byte in run {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(Int(byte - UInt8(ascii: "0")))
        endsInDigit = true
      case UInt8(ascii: "_") where endsInDigit:
        endsInDigit = false
      default:
        return nil
      }
    }
    return endsInDigit ? digits : nil
  }

  private static func joining(whole: [Int], fraction: [Int]) throws(ArithmeticFault) -> ExactNumber {
    let ten = ExactNumber(10)
    // From the right, each step's denominator divides the next one's: what fits at the end fits throughout.
    var tail = ExactNumber.zero
    for digit in fraction.reversed() {
      tail = try tail.adding(ExactNumber(digit)).divided(by: ten)
    }
    var head = ExactNumber.zero
    for digit in whole {
      head = try head.multiplied(by: ten).adding(ExactNumber(digit))
    }
    return try head.adding(tail)
  }
}
