/// The control-list entry that a spreadsheet took for a number: `3E001` became 3E+01, or 30.
enum MangledEntry {
  /// Whether a text can only be a number.
  static func isNumber(_ text: String) -> Bool { parts(text) != nil }

  /// The one entry whose letters make this number, for a hint and nothing else: one digit, `E`, three digits.
  ///
  /// - Returns: nil where none makes it, or the zeros of the exponent are all that is left of it.
  static func entry(behind text: String) -> String? {
    guard let parts = parts(text), let (digits, power) = value(parts), digits.count == 1,
      (1...999).contains(power)
    else { return nil }
    let places = String(power)
    return "\(digits)E" + String(repeating: "0", count: 3 - places.count) + places
  }

  /// Whether a spreadsheet may have made a number of a code: 30 of `3E001`, and 7 of `007`.
  static func may(_ code: String, haveBecome number: String) -> Bool {
    guard let code = parts(code, takesEntries: true).flatMap(value),
      let number = parts(number).flatMap(value)
    else { return false }
    return code == number
  }

  /// The digits of a number without the zeros around them, and the power of ten they are multiplied with.
  private static func value(_ parts: (digits: String, exponent: Int)) -> (digits: String, power: Int)? {
    let significant = parts.digits.drop { $0 == "0" }
    let zeros = significant.reversed().prefix { $0 == "0" }.count
    let (power, overflow) = parts.exponent.addingReportingOverflow(zeros)
    guard !significant.isEmpty else { return ("", 0) }
    return overflow ? nil : (String(significant.dropLast(zeros)), power)
  }

  /// All digits of the number without its point, and the power of ten they are multiplied with.
  ///
  /// - Parameter takesEntries: whether `3E001` counts as the number that a spreadsheet sees in it.
  private static func parts(_ text: String, takesEntries: Bool = false) -> (digits: String, exponent: Int)? {
    let halves = text.uppercased().split(separator: "E", maxSplits: 1, omittingEmptySubsequences: false)
    guard let mantissa = halves.first, halves.count == 1 || isExponent(halves[1]) || takesEntries
    else { return nil }
    let numbers = mantissa.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard numbers.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
      return nil
    }
    let fraction = numbers.count == 2 ? numbers[1] : ""
    guard halves.count == 1 || Int(halves[1]) != nil else { return nil }
    let exponent = halves.count == 2 ? Int(halves[1]) ?? 0 : 0
    return (String(numbers[0] + fraction), exponent - fraction.count)
  }

  /// A sign and digits. `3E001` itself is an entry and no number.
  private static func isExponent(_ text: Substring) -> Bool {
    let digits = text.drop { $0 == "+" || $0 == "-" }
    return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
      && (digits.count < text.count || digits.count < 3)
  }
}
