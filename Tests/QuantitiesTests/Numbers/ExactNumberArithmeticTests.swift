import Quantities
import TestSupport
import Testing

/// The four operations and what they refuse.
struct ExactNumberArithmeticTests {
  @Test(arguments: [
    ("0.1", "0.2", "0.3", "-0.1", "0.02", "0.5"), ("5.92", "-2", "3.92", "7.92", "-11.84", "-2.96"),
    ("-1", "-4", "-5", "3", "4", "0.25"), ("0", "3", "3", "-3", "0", "0"),
    ("-7", "7", "0", "-14", "-49", "-1"),
  ])
  func theFourOperationsAreExact(
    _ left: String, _ right: String, _ sum: String, _ difference: String, _ product: String,
    _ quotient: String
  ) throws {
    let (left, right) = (try number(left), try number(right))
    #expect(try left.adding(right) == number(sum))
    #expect(try left.subtracting(right) == number(difference))
    #expect(try left.multiplied(by: right) == number(product))
    #expect(try left.divided(by: right) == number(quotient))
  }

  @Test(arguments: SplitMix64.seeds)
  func smallFractionsAgreeWithSchoolArithmetic(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<2000 {
      let (a, c) = (
        Int128(Int.random(in: -99...99, using: &generator)),
        Int128(Int.random(in: -99...99, using: &generator))
      )
      let (b, d) = (
        Int128(Int.random(in: 1...99, using: &generator)), Int128(Int.random(in: 1...99, using: &generator))
      )
      let (left, right) = (try exact(a, b), try exact(c, d))
      let agree =
        try left.adding(right) == exact(a * d + c * b, b * d)
        && left.subtracting(right) == exact(a * d - c * b, b * d)
        && left.multiplied(by: right) == exact(a * c, b * d)
        && (c == 0 || left.divided(by: right) == exact(a * d, b * c))
      if !agree {
        Issue.record("\(left) and \(right)")
      }
    }
  }

  @Test(arguments: SplitMix64.seeds)
  func whatIsDoneCanBeUndone(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var done = 0
    for _ in 0..<2000 {
      let (left, right) = (try generator.anyNumber(), try generator.anyNumber())
      if let sum = try? left.adding(right) {
        done += 1
        // Overflow is only for answers that do not fit, and this one is known to.
        #expect(try sum.subtracting(right) == left)
      }
      if !right.isZero, let product = try? left.multiplied(by: right) {
        done += 1
        #expect(try product.divided(by: right) == left)
      }
    }
    #expect(done > 400)
  }

  /// The products across need some 160 bits, and what is left of them some 120.
  @Test(arguments: SplitMix64.seeds)
  func theDistanceOfLargeNeighboursIsExact(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let large = Int128.random(in: 0..<(1 << 50), using: &generator)
      let (b, d) = (
        Int128.random(in: 1..<(1 << 60), using: &generator),
        Int128.random(in: 1..<(1 << 60), using: &generator)
      )
      let (p, q) = (Int128.random(in: 0..<b, using: &generator), Int128.random(in: 0..<d, using: &generator))
      let (left, right) = (try exact(large * b + p, b), try exact(large * d + q, d))
      if try left.subtracting(right) != exact(p * d - q * b, b * d) {
        Issue.record("\(left) and \(right)")
      }
    }
  }

  @Test func anAnswerThatFitsIsFoundThoughTheProductsOnTheWayDoNot() throws {
    let whole = try exact(.max)
    #expect(try whole.adding(whole.negated) == .zero)
    #expect(try whole.multiplied(by: whole.reciprocal()) == .one)
    #expect(try whole.divided(by: whole) == .one)
    let third = try exact(.max - 1, 3)
    #expect(try third.adding(third).adding(third) == exact(.max - 1))
    let part = try exact(1, .max)
    #expect(try part.adding(exact(.max - 1, .max)) == .one)
  }

  @Test func anAnswerThatDoesNotFitOverflows() throws {
    let whole = try exact(.max)
    let part = try whole.reciprocal()
    #expect(throws: ArithmeticFault.overflow) { try whole.adding(.one) }
    #expect(throws: ArithmeticFault.overflow) { try whole.negated.subtracting(.one) }
    #expect(throws: ArithmeticFault.overflow) { try whole.multiplied(by: ExactNumber(2)) }
    #expect(throws: ArithmeticFault.overflow) { try part.divided(by: ExactNumber(2)) }
    #expect(throws: ArithmeticFault.overflow) { try whole.adding(part) }
    #expect(throws: ArithmeticFault.overflow) { try whole.multiplied(by: whole) }
    #expect(throws: ArithmeticFault.overflow) { try part.adding(exact(1, .max - 1)) }
    #expect(try whole.subtracting(.one).adding(.one) == whole)
  }

  @Test func nothingIsDividedByNought() {
    #expect(throws: ArithmeticFault.divisionByZero) { try ExactNumber.one.divided(by: .zero) }
    #expect(throws: ArithmeticFault.divisionByZero) { try ExactNumber.zero.divided(by: .zero) }
    #expect(throws: ArithmeticFault.divisionByZero) { try ExactNumber.zero.reciprocal() }
    #expect(throws: ArithmeticFault.divisionByZero) { try ExactNumber.zero.power(-1) }
  }

  @Test(arguments: [
    ("0.3048", 3, "0.028316846592"), ("2", 10, "1024"), ("2", -2, "0.25"), ("7", 0, "1"), ("0", 0, "1"),
    ("0", 9, "0"), ("-1", Int.max, "-1"), ("-1", Int.min, "1"), ("1", Int.max, "1"),
  ])
  func aPowerIsARepeatedProduct(_ base: String, _ exponent: Int, _ answer: String) throws {
    #expect(try number(base).power(exponent) == number(answer))
  }

  @Test func aPowerThatDoesNotFitOverflows() throws {
    #expect(throws: ArithmeticFault.overflow) { try ExactNumber(2).power(127) }
    #expect(throws: ArithmeticFault.overflow) { try ExactNumber(-3).power(Int.max) }
    #expect(throws: ArithmeticFault.overflow) { try ExactNumber(2).power(Int.min) }
    #expect(try ExactNumber(2).power(126) == exact(1 << 126))
  }
}
