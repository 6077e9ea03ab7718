/// The decimal digits of a magnitude, on their way to becoming text.
struct DecimalDigits: Sendable, Hashable {
  /// All digits, those before the point first; at least one is before it.
  private var digits: [UInt8]

  /// How many of the digits are behind the point.
  private(set) var fraction: Int

  /// Writes out a number whose decimal ends.
  init(expanding number: ExactNumber) {
    precondition(number.isTerminating, "only a decimal that ends can be written out")
    var division = LongDivision(number)
    self.init(whole: division.quotient)
    while !division.isDone {
      append(division.nextDigit())
    }
  }

  /// Rounds a number half away from zero to so many significant digits.
  init(rounding number: ExactNumber, to significant: Int) {
    var division = LongDivision(number)
    self.init(whole: division.quotient)
    // One digit more than is kept decides the rounding: half away from zero asks for no more.
    while !division.isDone, significantCount <= significant {
      append(division.nextDigit())
    }
    round(to: significant)
  }

  private init(whole: UInt128) {
    digits = String(whole).utf8.map { $0 - UInt8(ascii: "0") }
    fraction = 0
  }

  /// How many digits there are from the first that is not nought.
  var significantCount: Int { digits.count - leadingZeros }

  /// The digits as text, with a comma between thousands if asked.
  func text(grouped: Bool) -> String {
    let whole = digits.count - fraction
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index == whole {
        text += "."
      } else if grouped, index > 0, index < whole, (whole - index).isMultiple(of: 3) {
        text += ","
      }
      text += String(digit)
    }
    return text
  }

  private var leadingZeros: Int { digits.prefix { $0 == 0 }.count }

  private mutating func append(_ digit: UInt8) {
    digits.append(digit)
    fraction += 1
  }

  private mutating func round(to significant: Int) {
    let kept = leadingZeros + significant
    guard kept < digits.count else { return }
    let roundsUp = digits[kept] >= 5
    for index in kept..<digits.count {
      digits[index] = 0
    }
    if roundsUp {
      increment(at: kept - 1)
    }
    // A carry may have made a digit more: 9.9996 is 10.00, not 10.000.
    let excess = min(fraction, significantCount - significant)
    digits.removeLast(excess)
    fraction -= excess
  }

  private mutating func increment(at last: Int) {
    var index = last
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
    }
  }
}
