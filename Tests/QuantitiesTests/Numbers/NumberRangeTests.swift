import Quantities
import Testing

/// What a range holds, and what two of them tell of each other.
struct NumberRangeTests {
  @Test func aKnownNumberIsExact() throws {
    #expect(NumberRange(.one).exact == .one)
    #expect(try range("2..2").exact == ExactNumber(2))
    #expect(try !range("2..3").isExact)
    #expect(!NumberRange.any.isExact)
    #expect(!NumberRange.nonNegative.isExact)
  }

  @Test(arguments: [
    ("1..3", "1", true), ("1..3", "3", true), ("1..3", "0.99", false), ("1..3", "3.01", false),
    ("..3", "-900", true), ("..3", "4", false), ("1..", "900", true), ("1..", "0", false), ("..", "5", true),
  ])
  func aRangeHoldsItsEnds(_ text: String, _ member: String, _ holds: Bool) throws {
    #expect(try range(text).contains(number(member)) == holds)
  }

  @Test(arguments: [
    ("1..3", "2..5", "2..3", "1..5"), ("1..3", "3..5", "3", "1..5"), ("..3", "1..", "1..3", ".."),
    ("1", "1", "1", "1"), ("..", "2..4", "2..4", ".."), ("1..", "2..", "2..", "1.."),
    ("..1", "..2", "..1", "..2"),
  ])
  func whatTwoShareAndWhatHoldsBoth(
    _ left: String, _ right: String, _ shared: String, _ hull: String
  ) throws {
    #expect(try range(left).intersection(with: range(right)) == range(shared))
    #expect(try range(right).intersection(with: range(left)) == range(shared))
    #expect(try range(left).hull(with: range(right)) == range(hull))
  }

  @Test(arguments: [("1..3", "4..5"), ("..0", "1.."), ("1", "2")])
  func rangesApartShareNothing(_ left: String, _ right: String) throws {
    #expect(try range(left).intersection(with: range(right)) == nil)
    #expect(try range(right).intersection(with: range(left)) == nil)
  }

  @Test(arguments: [
    ("1..3", "2..5", "2..5", "1..3"), ("1..9", "2..5", "2..9", "1..5"), ("..3", "1..", "1..", "..3"),
    ("..3", "..5", "..5", "..3"), ("..", "2..4", "2..", "..4"), ("4", "4800", "4800", "4"),
  ])
  func theGreaterAndTheLesser(
    _ left: String, _ right: String, _ greater: String, _ lesser: String
  ) throws {
    #expect(try range(left).maximum(with: range(right)) == range(greater))
    #expect(try range(right).maximum(with: range(left)) == range(greater))
    #expect(try range(left).minimum(with: range(right)) == range(lesser))
    #expect(try range(right).minimum(with: range(left)) == range(lesser))
  }

  @Test(
    arguments: [
      ("1", "2", true, true, false), ("2", "1", false, false, false), ("2", "2", false, true, true),
      ("1..2", "3..4", true, true, false), ("1..2", "2..4", nil, true, nil),
      ("2..4", "1..2", false, nil, nil),
      ("3..4", "1..2", false, false, false), ("1..3", "2..4", nil, nil, nil), ("1..3", "1..3", nil, nil, nil),
      ("..1", "2..", true, true, false), ("..", "2", nil, nil, nil), ("2", "..", nil, nil, nil),
      ("5..", "..4", false, false, false), ("4..", "..4", false, nil, nil), ("0..", "0", false, nil, nil),
      ("0", "0..", nil, true, nil), ("1..2", "1", false, nil, nil),
    ] as [(String, String, Bool?, Bool?, Bool?)])
  func aComparisonIsToldIfEveryPairAgrees(
    _ left: String, _ right: String, _ less: Bool?, _ lessOrEqual: Bool?, _ equal: Bool?
  ) throws {
    let (left, right) = (try range(left), try range(right))
    #expect(left.isLess(than: right) == less)
    #expect(left.isLessOrEqual(to: right) == lessOrEqual)
    #expect(left.equals(right) == equal)
    #expect(right.equals(left) == equal)
  }
}
