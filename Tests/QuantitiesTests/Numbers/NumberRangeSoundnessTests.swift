import Quantities
import TestSupport
import Testing

/// Whatever two possible values give lies in the range that their ranges give.
struct NumberRangeSoundnessTests {
  @Test(arguments: SplitMix64.seeds)
  func theFourOperationsAreSound(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<3000 {
      let (left, right) = (try generator.range(), try generator.range())
      let (a, b) = (try generator.number(in: left), try generator.number(in: right))
      var holds =
        try left.adding(right).contains(a.adding(b))
        && left.subtracting(right).contains(a.subtracting(b))
        && left.multiplied(by: right).contains(a.multiplied(by: b))
      if !b.isZero {
        holds = try holds && left.divided(by: right).contains(a.divided(by: b))
      }
      if !holds {
        Issue.record("\(a) of \(left) and \(b) of \(right)")
      }
    }
  }

  @Test(arguments: SplitMix64.seeds)
  func theGreaterTheLesserAndTheHullAreSound(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<3000 {
      let (left, right) = (try generator.range(), try generator.range())
      let (a, b) = (try generator.number(in: left), try generator.number(in: right))
      let hull = left.hull(with: right)
      let holds =
        left.maximum(with: right).contains(max(a, b)) && left.minimum(with: right).contains(min(a, b))
        && hull.contains(a) && hull.contains(b)
        && (left.intersection(with: right)?.contains(a) ?? false) == right.contains(a)
      if !holds {
        Issue.record("\(a) of \(left) and \(b) of \(right)")
      }
    }
  }

  @Test(arguments: SplitMix64.seeds)
  func aComparisonThatIsToldHoldsForEveryPair(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var told = 0
    for _ in 0..<3000 {
      let (left, right) = (try generator.range(), try generator.range())
      let (a, b) = (try generator.number(in: left), try generator.number(in: right))
      let verdicts: [(told: Bool?, holds: Bool)] = [
        (left.isLess(than: right), a < b), (left.isLessOrEqual(to: right), a <= b),
        (left.equals(right), a == b),
      ]
      told += verdicts.count { $0.told != nil }
      if verdicts.contains(where: { $0.told == !$0.holds }) {
        Issue.record("\(a) of \(left) and \(b) of \(right)")
      }
    }
    #expect(told > 500)
  }

  /// Between two known ends a comparison is only left open if some corners say yes and some say no.
  @Test(arguments: SplitMix64.seeds)
  func aComparisonIsOnlyLeftOpenIfItCanGoBothWays(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<3000 {
      let (left, right) = (try generator.range(), try generator.range())
      guard let a = left.lower, let b = left.upper, let c = right.lower, let d = right.upper else { continue }
      if left.isLess(than: right) == nil, !(a < d && b >= c) {
        Issue.record("less: \(left) and \(right)")
      }
      if left.isLessOrEqual(to: right) == nil, !(a <= d && b > c) {
        Issue.record("less or equal: \(left) and \(right)")
      }
    }
  }
}
