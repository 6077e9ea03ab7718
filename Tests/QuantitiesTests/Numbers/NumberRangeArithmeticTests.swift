import Quantities
import Testing

/// The ranges that the four operations give, end by end.
struct NumberRangeArithmeticTests {
  @Test(arguments: [
    ("1..3", "10..20", "11..23", "-19..-7"), ("1..", "10..20", "11..", "-19.."),
    ("..3", "10..", "..", "..-7"),
    ("1", "2", "3", "-1"), ("..", "2", "..", ".."),
  ])
  func sumsAndDifferences(_ left: String, _ right: String, _ sum: String, _ difference: String) throws {
    #expect(try range(left).adding(range(right)) == range(sum))
    #expect(try range(left).subtracting(range(right)) == range(difference))
  }

  @Test(arguments: [
    ("2..3", "4..5", "8..15"), ("-2..3", "4..5", "-10..15"), ("-3..-2", "-5..4", "-12..15"),
    ("0..", "2", "0.."), ("0..", "-2", "..0"), ("0..", "0..", "0.."), ("-1..", "2..", ".."), ("0", "..", "0"),
    ("1..", "..-1", "..-1"), ("..-1", "..-1", "1.."), ("0..2", "..", ".."), ("0..2", "..3", "..6"),
  ])
  func products(_ left: String, _ right: String, _ product: String) throws {
    #expect(try range(left).multiplied(by: range(right)) == range(product))
    #expect(try range(right).multiplied(by: range(left)) == range(product))
  }

  @Test(arguments: [
    ("8..15", "2..4", "2..7.5"), ("-8..16", "2..4", "-4..8"), ("8..16", "-4..-2", "-8..-2"),
    ("4800", "0..800", "6.."), ("0..4800", "0..800", "0.."), ("0", "0..5", "0.."), ("4800", "0..", "0.."),
    ("-9..-3", "0..3", "..-1"), ("-9..3", "0..3", ".."), ("6", "-3..0", "..-2"), ("-6", "-3..0", "2.."),
    ("6", "-1..1", ".."), ("6", "..", ".."), ("8", "2..", "0..4"), ("8..", "2..", "0.."),
    ("-8..", "2", "-4.."),
    ("8", "..-2", "-4..0"), ("..", "5", ".."), ("6", "..0", "..0"),
  ])
  func quotients(_ left: String, _ right: String, _ quotient: String) throws {
    #expect(try range(left).divided(by: range(right)) == range(quotient))
  }

  @Test func aDivisorThatCanOnlyBeNoughtIsAFault() throws {
    #expect(throws: ArithmeticFault.divisionByZero) { try NumberRange.any.divided(by: range("0")) }
  }

  @Test func anEndThatDoesNotFitIsAFault() throws {
    let huge = NumberRange(lower: .one, upper: try exact(.max))
    #expect(throws: ArithmeticFault.overflow) { try huge.adding(huge) }
    #expect(throws: ArithmeticFault.overflow) { try huge.negated.subtracting(huge) }
    #expect(throws: ArithmeticFault.overflow) { try huge.multiplied(by: huge) }
    #expect(throws: ArithmeticFault.overflow) { try huge.divided(by: range("0.5")) }
    #expect(try huge.multiplied(by: range("0..")) == .nonNegative)
  }
}
