/// A closed interval of possible values; an absent bound is unbounded, a known number has two equal bounds.
package struct NumberRange: Sendable, Hashable {
  // INVARIANT: lower <= upper where both are present.

  /// The least possible value, or nil if there is none.
  package let lower: ExactNumber?

  /// The greatest possible value, or nil if there is none.
  package let upper: ExactNumber?

  /// Any number at all.
  package static let any = NumberRange(lower: nil, upper: nil)

  /// Any number that is not below nought.
  package static let nonNegative = NumberRange(lower: .zero, upper: nil)

  /// The range of one known number.
  package init(_ exact: ExactNumber) {
    lower = exact
    upper = exact
  }

  /// Takes two bounds in order; bounds that may be out of order are joined by `intersection(with:)`.
  package init(lower: ExactNumber?, upper: ExactNumber?) {
    if let lower, let upper {
      precondition(lower <= upper, "the lower bound of a range is not above its upper bound")
    }
    self.lower = lower
    self.upper = upper
  }

  /// The number, if only one is possible.
  package var exact: ExactNumber? { lower == upper ? lower : nil }

  /// Whether only one number is possible.
  package var isExact: Bool { exact != nil }

  /// Whether the number is possible.
  package func contains(_ number: ExactNumber) -> Bool {
    if let lower, number < lower { return false }
    if let upper, upper < number { return false }
    return true
  }

  /// The smallest range that holds both.
  package func hull(with other: NumberRange) -> NumberRange {
    NumberRange(
      lower: Self.both(lower, other.lower, min), upper: Self.both(upper, other.upper, max))
  }

  /// What both hold, or nil if they have nothing in common.
  package func intersection(with other: NumberRange) -> NumberRange? {
    let lower = Self.either(lower, other.lower, max)
    let upper = Self.either(upper, other.upper, min)
    if let lower, let upper, upper < lower { return nil }
    return NumberRange(lower: lower, upper: upper)
  }

  /// The possible values of the greater of the two.
  package func maximum(with other: NumberRange) -> NumberRange {
    NumberRange(
      lower: Self.either(lower, other.lower, max), upper: Self.both(upper, other.upper, max))
  }

  /// The possible values of the lesser of the two.
  package func minimum(with other: NumberRange) -> NumberRange {
    NumberRange(
      lower: Self.both(lower, other.lower, min), upper: Self.either(upper, other.upper, min))
  }

  /// Whether every possible value is below every one of the other; nil if it cannot be told.
  package func isLess(than other: NumberRange) -> Bool? {
    if let upper, let bound = other.lower, upper < bound { return true }
    if let lower, let bound = other.upper, lower >= bound { return false }
    return nil
  }

  /// Whether no possible value is above one of the other; nil if it cannot be told.
  package func isLessOrEqual(to other: NumberRange) -> Bool? {
    if let upper, let bound = other.lower, upper <= bound { return true }
    if let lower, let bound = other.upper, lower > bound { return false }
    return nil
  }

  /// Whether the two are the same number; nil if it cannot be told.
  package func equals(_ other: NumberRange) -> Bool? {
    if let exact, exact == other.exact { return true }
    return intersection(with: other) == nil ? false : nil
  }

  /// Picks of two bounds where an absent one wins.
  private static func both(
    _ left: ExactNumber?, _ right: ExactNumber?, _ pick: (ExactNumber, ExactNumber) -> ExactNumber
  ) -> ExactNumber? {
    if let left, let right { pick(left, right) } else { nil }
  }

  /// Picks of two bounds where an absent one yields.
  private static func either(
    _ left: ExactNumber?, _ right: ExactNumber?, _ pick: (ExactNumber, ExactNumber) -> ExactNumber
  ) -> ExactNumber? {
    if let left, let right { pick(left, right) } else { left ?? right }
  }
}
