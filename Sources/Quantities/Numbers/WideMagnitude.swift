/// An unsigned number of 256 bits: a product of two halves, before it is reduced or compared.
struct WideMagnitude: Sendable, Hashable, Comparable {
  let high: UInt128
  let low: UInt128

  init(high: UInt128, low: UInt128) {
    self.high = high
    self.low = low
  }

  init(_ left: UInt128, times right: UInt128) {
    let product = left.multipliedFullWidth(by: right)
    self.init(high: product.high, low: product.low)
  }

  var isZero: Bool { high == 0 && low == 0 }

  static func < (left: WideMagnitude, right: WideMagnitude) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }

  /// The sum; products of two 127-bit halves leave room for it.
  func adding(_ other: WideMagnitude) -> WideMagnitude {
    let (sum, carry) = low.addingReportingOverflow(other.low)
    return WideMagnitude(high: high + other.high + (carry ? 1 : 0), low: sum)
  }

  /// The distance between the two.
  func distance(to other: WideMagnitude) -> WideMagnitude {
    let (larger, smaller) = self < other ? (other, self) : (self, other)
    let (difference, borrow) = larger.low.subtractingReportingOverflow(smaller.low)
    return WideMagnitude(high: larger.high - smaller.high - (borrow ? 1 : 0), low: difference)
  }

  func remainder(dividingBy divisor: UInt128) -> UInt128 {
    divisor.dividingFullWidth((high % divisor, low)).remainder
  }

  /// The quotient without its remainder, or nil if it needs more than 128 bits.
  func quotient(dividingBy divisor: UInt128) -> UInt128? {
    // Dividing at full width traps unless the quotient fits, which is to say unless high < divisor.
    high < divisor ? divisor.dividingFullWidth((high, low)).quotient : nil
  }
}
