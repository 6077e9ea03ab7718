import Quantities
import Testing

/// What a number is, before anything is done with it.
struct ExactNumberTests {
  @Test(
    arguments: [
      (4, 6, 2, 3), (-4, 6, -2, 3), (4, -6, -2, 3), (-4, -6, 2, 3), (0, -7, 0, 1), (12, 4, 3, 1),
      (7, 7, 1, 1),
    ] as [(Int128, Int128, Int128, Int128)])
  func aFractionIsKeptInLowestTerms(
    _ above: Int128, _ below: Int128, _ numerator: Int128, _ denominator: Int128
  ) throws {
    let fraction = try exact(above, below)
    #expect(fraction.numerator == numerator)
    #expect(fraction.denominator == denominator)
  }

  @Test func equalFractionsHashAlike() throws {
    #expect(Set([try exact(1, 2), try exact(2, 4), try exact(-3, -6)]).count == 1)
  }

  @Test func nothingIsOverNought() {
    #expect(ExactNumber(numerator: 1, denominator: 0) == nil)
    #expect(ExactNumber(numerator: 0, denominator: 0) == nil)
  }

  @Test func theOneIntegerWithoutANegativeDoesNotFit() throws {
    #expect(ExactNumber(numerator: .min, denominator: 1) == nil)
    #expect(ExactNumber(numerator: 1, denominator: .min) == nil)
    #expect(ExactNumber(numerator: .min, denominator: .min) == .one)
    #expect(try exact(.min, 2).negated == exact(1 << 126))
    #expect(try exact(2, .min) == exact(-1, 1 << 126))
  }

  @Test(arguments: [
    ("3", true), ("0", true), ("0.125", true), ("-5.92", true), ("1/3", false), ("7/30", false),
    ("9/75", true),
  ])
  func aDecimalEndsIfOnlyTwoAndFiveDivideBelow(_ text: String, _ ends: Bool) throws {
    let parts = text.split(separator: "/").map { ExactNumber(reading: $0) }
    let above = try #require(parts[0])
    let fraction = try parts.count == 1 ? above : above.divided(by: #require(parts[1]))
    #expect(fraction.isTerminating == ends)
  }

  @Test func theSignIsTold() throws {
    #expect(try number("-0.5").isNegative)
    #expect(try !number("-0").isNegative)
    #expect(try number("-0").isZero)
    #expect(try number("-0.5").magnitude == number("0.5"))
    #expect(try number("2.0").isInteger)
    #expect(try !number("2.5").isInteger)
  }
}
