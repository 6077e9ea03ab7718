/// A rational number, exact: 5.92 is a legal boundary, not the nearest binary fraction.
package struct ExactNumber: Sendable, Hashable {
  // INVARIANT: lowest terms; 0 < denominator; -Int128.max <= numerator, so that negation always fits.

  /// The number above the line, which carries the sign.
  package let numerator: Int128

  /// The number below the line, always positive.
  package let denominator: Int128

  /// The number nought.
  package static let zero = ExactNumber(0)

  /// The number one.
  package static let one = ExactNumber(1)

  /// Makes a whole number.
  package init(_ integer: Int) {
    numerator = Int128(integer)
    denominator = 1
  }

  /// Makes a fraction in lowest terms; nil if the denominator is zero or the fraction does not fit.
  package init?(numerator: Int128, denominator: Int128) {
    guard denominator != 0 else { return nil }
    let common = Self.commonDivisor(numerator.magnitude, denominator.magnitude)
    self.init(
      isNegative: (numerator < 0) != (denominator < 0),
      numerator: numerator.magnitude / common,
      denominator: denominator.magnitude / common)
  }

  /// Takes a fraction that is in lowest terms already; nil if it does not fit.
  init?(isNegative: Bool, numerator: UInt128, denominator: UInt128) {
    guard let above = Int128(exactly: numerator), let below = Int128(exactly: denominator) else {
      return nil
    }
    self.numerator = isNegative ? -above : above
    self.denominator = below
  }

  /// Takes numbers known to satisfy the invariant.
  init(numerator: Int128, over denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether it is nought.
  package var isZero: Bool { numerator == 0 }

  /// Whether it is below nought.
  package var isNegative: Bool { numerator < 0 }

  /// Whether it has no fraction.
  package var isInteger: Bool { denominator == 1 }

  /// Whether it can be written as a decimal that ends.
  package var isTerminating: Bool {
    // In lowest terms a decimal ends exactly when the denominator has no prime factor but 2 and 5.
    var rest = denominator >> denominator.trailingZeroBitCount
    while rest % 5 == 0 {
      rest /= 5
    }
    return rest == 1
  }

  /// The greatest common divisor, of which at most one argument may be zero.
  static func commonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    // Most denominators are 1, and a division of 128 bits is slow: hence this way out and the binary method.
    if left == 1 || right == 1 { return 1 }
    if left == 0 { return right }
    if right == 0 { return left }
    let shift = min(left.trailingZeroBitCount, right.trailingZeroBitCount)
    var smaller = left >> left.trailingZeroBitCount
    var larger = right >> right.trailingZeroBitCount
    while smaller != larger {
      if smaller > larger {
        swap(&smaller, &larger)
      }
      larger -= smaller
      larger >>= larger.trailingZeroBitCount
    }
    return smaller << shift
  }
}

extension ExactNumber: Comparable {
  /// Compares by the products across, at full width, so that no comparison overflows.
  package static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    if left.isNegative != right.isNegative {
      return left.isNegative
    }
    let leftProduct = WideMagnitude(left.numerator.magnitude, times: right.denominator.magnitude)
    let rightProduct = WideMagnitude(right.numerator.magnitude, times: left.denominator.magnitude)
    return left.isNegative ? rightProduct < leftProduct : leftProduct < rightProduct
  }
}
