import Quantities
import TestSupport

extension SplitMix64 {
  /// A small fraction, often nought or whole, so that ends meet and divisors vanish.
  mutating func smallNumber() throws -> ExactNumber {
    try exact(
      Int128(Int.random(in: -12...12, using: &self)),
      Int128([1, 1, 1, 2, 3, 5].randomElement(using: &self) ?? 1))
  }

  /// A fraction of any size up to the limit, positive or negative.
  mutating func anyNumber() throws -> ExactNumber {
    let above = Int128.random(in: 0...Int128.max, using: &self) >> Int.random(in: 0...127, using: &self)
    let below = Int128.random(in: 0...Int128.max, using: &self) >> Int.random(in: 0...126, using: &self)
    return try exact(Bool.random(using: &self) ? above : -above, max(1, below))
  }

  /// A range of small numbers; each end may be open.
  mutating func range() throws -> NumberRange {
    let (left, right) = (try smallNumber(), try smallNumber())
    let isExact = Int.random(in: 0..<6, using: &self) == 0
    let lower = Int.random(in: 0..<5, using: &self) == 0 ? nil : min(left, right)
    let upper = Int.random(in: 0..<5, using: &self) == 0 ? nil : max(left, right)
    return isExact ? NumberRange(left) : NumberRange(lower: lower, upper: upper)
  }

  /// A number in the range, often one of its ends.
  mutating func number(in range: NumberRange) throws -> ExactNumber {
    let step = try smallNumber().magnitude
    switch (range.lower, range.upper) {
    case (nil, nil):
      return Bool.random(using: &self) ? step : step.negated
    case (let lower?, nil):
      return try lower.adding(step)
    case (nil, let upper?):
      return try upper.subtracting(step)
    case (let lower?, let upper?):
      let share = try exact(Int128(Int.random(in: 0...4, using: &self)), 4)
      return try lower.adding(upper.subtracting(lower).multiplied(by: share))
    }
  }
}
