import Evaluation
import ExportControl
import RuleModel
import TestSupport
import Testing

@Suite("Better figures")
struct MonotonyTests {
  private static let rounds = 40

  @Test("more performance never loosens a classification", arguments: SplitMix64.seeds)
  func morePerformanceNeverLoosens(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<Self.rounds {
      let weaker = Prototype.random(&random)
      var stronger = weaker
      stronger.performance += Int.random(in: 0...300_000, using: &random)
      try expect(stronger, isNoMilderThan: weaker, seed)
    }
    print("more performance: seed \(seed), \(Self.rounds) pairs")
  }

  @Test("a smaller die never lowers a classification", arguments: SplitMix64.seeds)
  func aSmallerDieNeverLowers(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<Self.rounds {
      let larger = Prototype.random(&random)
      var smaller = larger
      smaller.dieArea = larger.dieArea.map { Int.random(in: 1...$0, using: &random) }
      try expect(smaller, isNoMilderThan: larger, seed)
    }
    print("a smaller die: seed \(seed), \(Self.rounds) pairs")
  }

  @Test(
    "an area that is not known leaves every outcome open that some area gives", arguments: SplitMix64.seeds)
  func anUnknownAreaLeavesEveryOutcomeOpen(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<Self.rounds {
      let known = Prototype.random(&random)
      var unknown = known
      unknown.dieArea = nil
      let (some, all) = (try known.reading(), try unknown.reading())
      #expect(Set(all.possible).isSuperset(of: some.possible), "seed \(seed): \(known)")
    }
    print("an unknown area: seed \(seed), \(Self.rounds) pairs")
  }

  private func expect(_ stricter: Prototype, isNoMilderThan milder: Prototype, _ seed: UInt64) throws {
    let (first, second) = (try milder.reading(), try stricter.reading())
    #expect(
      second.entryRank >= first.entryRank && second.outcome >= first.outcome,
      "seed \(seed): \(first.classification) \(milder) became \(second.classification) \(stricter)")
  }
}

extension Prototype {
  /// Near the thresholds more often than not.
  static func random(_ random: inout SplitMix64) -> Prototype {
    let thresholds = [160_000, 240_000, 480_000]
    let performance =
      Bool.random(using: &random)
      ? (thresholds.randomElement(using: &random) ?? 0) + Int.random(in: -20_000...20_000, using: &random)
      : Int.random(in: 1...800_000, using: &random)
    let densities = [160, 320, 592]
    let area =
      Bool.random(using: &random)
      ? performance * 100 / (densities.randomElement(using: &random) ?? 1)
        + Int.random(in: -200...200, using: &random)
      : Int.random(in: 1_000...200_000, using: &random)
    var prototype = Prototype(performance: performance, dieArea: max(1, area))
    prototype.isForDatacenters = Bool.random(using: &random)
    prototype.date = Int.random(in: 0..<4, using: &random) == 0 ? "2023-06-01" : "2024-06-03"
    return prototype
  }
}
