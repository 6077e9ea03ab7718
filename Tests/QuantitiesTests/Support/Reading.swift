import Quantities
import Testing

/// The number a text reads as.
func number(_ text: String, at location: SourceLocation = #_sourceLocation) throws -> ExactNumber {
  try #require(ExactNumber(reading: text), sourceLocation: location)
}

/// The fraction of two integers.
func exact(_ numerator: Int128, _ denominator: Int128 = 1) throws -> ExactNumber {
  try #require(ExactNumber(numerator: numerator, denominator: denominator))
}

/// The range a text such as `0..5.92` or `..3` stands for; a single number is known.
func range(_ text: String) throws -> NumberRange {
  guard let dots = text.firstRange(of: "..") else { return NumberRange(try number(text)) }
  let ends = [text[..<dots.lowerBound], text[dots.upperBound...]]
  let bounds = try ends.map { $0.isEmpty ? nil : try number(String($0)) }
  return NumberRange(lower: bounds[0], upper: bounds[1])
}

/// The date a text reads as.
func date(_ text: String) throws -> CalendarDate {
  try #require(CalendarDate(reading: text))
}

/// The period a text reads as.
func period(_ text: String) throws -> Period {
  try #require(Period(reading: text))
}
