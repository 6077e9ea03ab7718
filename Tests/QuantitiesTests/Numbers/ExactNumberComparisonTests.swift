import Quantities
import TestSupport
import Testing

/// The order of numbers, which no size upsets.
struct ExactNumberComparisonTests {
  @Test(arguments: [
    ("-2", "-1"), ("-1", "0"), ("-1", "1"), ("0", "0.5"), ("5.91999999", "5.92"), ("-5.92", "-5.91999999"),
    ("0.333333333333333333333333333333333333", "0.333333333333333333333333333333333334"),
  ])
  func theLesserComesFirst(_ less: String, _ more: String) throws {
    #expect(try number(less) < number(more))
    #expect(try !(number(more) < number(less)))
    #expect(try !(number(less) < number(less)))
  }

  @Test func numbersWhoseProductsNeedTwoHundredBitsAreOrdered() throws {
    // n/(n+1) rises with n, by less than any smaller type could tell.
    let huge = Int128.max - 1
    let sorted = [
      try exact(huge - 1, huge), try exact(huge, huge + 1), .one, try exact(huge + 1, huge), try exact(huge),
      try exact(huge + 1),
    ]
    #expect(sorted.reversed().sorted() == sorted)
    #expect(sorted.map(\.negated).sorted() == sorted.reversed().map(\.negated))
  }

  @Test(arguments: SplitMix64.seeds)
  func theOrderAgreesWithTheSignOfTheDifference(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var compared = 0
    for _ in 0..<2000 {
      let (left, right) = (try generator.anyNumber(), try generator.anyNumber())
      #expect((left < right) == (right > left))
      guard let difference = try? left.subtracting(right) else { continue }
      compared += 1
      if (left < right) != difference.isNegative || (left == right) != difference.isZero {
        Issue.record("\(left) and \(right)")
      }
    }
    #expect(compared > 200)
  }

  /// The legal boundary: dividing by an area and multiplying by it are the same question.
  @Test(arguments: SplitMix64.seeds)
  func aDensityAndAProductAgreeOnTheBoundary(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let threshold = try number("5.92")
    for _ in 0..<2000 {
      let area = try exact(Int128(Int.random(in: 1...100_000, using: &generator)), 100)
      let boundary = try threshold.multiplied(by: area)
      let step = try exact(Int128(Int.random(in: -1...1, using: &generator)), 1_000_000_000_000)
      let performance = try boundary.adding(step)
      let byProduct = performance >= boundary
      let byDensity = try performance.divided(by: area) >= threshold
      if byProduct != byDensity || byProduct != !step.isNegative {
        Issue.record("area \(area), performance \(performance)")
      }
    }
  }

  @Test func thePublishedPerformanceDensityIsExact() throws {
    let area = try ExactNumber(4800).divided(by: number("5.92"))
    #expect(try area.multiplied(by: number("5.92")) == ExactNumber(4800))
    #expect(area.formatted() == "≈810.8")
  }
}
