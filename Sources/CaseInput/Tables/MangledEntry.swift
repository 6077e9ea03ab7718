/// The control-list entry that a spreadsheet took for a number: `3E001` became 3E+01, or 30.
enum MangledEntry {
  /// Whether a text can only be a number.
  static func isNumber(_ text: String) -> Bool { parts(text) != nil }

  /// The one entry whose letters make this number, for a hint and nothing else: one digit, `E`, three digits.
  ///
  /// - Returns: nil where none makes it, or the zeros of the exponent are all that is left of it.
  static func entry(behind text: String) -> String? {
    guard let (digits, exponent) = parts(text) else { return nil }
    let significant = digits.drop { $0 == "0" }
    let zeros = significant.reversed().prefix { $0 == "0" }.count
    let (power, overflow) = exponent.addingReportingOverflow(zeros)
    guard significant.count - zeros == 1, let digit = significant.first, !overflow, (1...999).contains(power)
    else {
      return nil
    }
    let places = String(power)
    return "\(digit)E" + String(repeating: "0", count: 3 - places.count) + places
  }

  /// All digits of the number without its point, and the power of ten they are multiplied with.
  private static func parts(_ text: String) -> (digits: String, exponent: Int)? {
    let halves = text.uppercased().split(separator: "E", maxSplits: 1, omittingEmptySubsequences: false)
    guard let mantissa = halves.first, halves.count == 1 || isExponent(halves[1]) else { return nil }
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
