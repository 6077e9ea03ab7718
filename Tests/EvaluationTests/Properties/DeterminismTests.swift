import Evaluation
import Quantities
import RuleModel
import TestSupport
import Testing

/// S14: the same rules, facts and date give the same determination.
struct DeterminismTests {
  @Test(arguments: SplitMix64.seeds)
  func judgingTwiceGivesEqualDeterminations(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let rules = RandomRules(using: &random).rules.joined()
    let (first, second) = (try Bench(rules), try Bench(rules))
    for _ in 0..<8 {
      let one = RandomCase(using: &random)
      let text = one.text(hiding: Set(one.facts.filter { _ in random.chance(30) }))
      let (left, right) = (try first.judge(text), try second.judge(text))
      #expect(left == right)
    }
  }

  @Test(arguments: SplitMix64.seeds)
  func theOrderOfRuleFilesDoesNotMatter(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let files = RandomRules(using: &random).rules.map(Bench.section)
    let (first, second) = (try Bench(files: files), try Bench(files: files.shuffled(using: &random)))
    for _ in 0..<8 {
      let one = RandomCase(using: &random)
      let text = one.text(hiding: Set(one.facts.filter { _ in random.chance(30) }))
      let (left, right) = (try first.judge(text), try second.judge(text))
      #expect(left.outcomes == right.outcomes)
      #expect(left.printed == right.printed)
      #expect(left.verdict == right.verdict)
      #expect(left.questions.map(\.path) == right.questions.map(\.path))
      #expect(
        Set(left.findings.map { "\($0.rule.id) \($0.truth)" })
          == Set(right.findings.map { "\($0.rule.id) \($0.truth)" }))
    }
  }

  @Test func theOrderOfFactsDoesNotMatter() throws {
    let bench = try Bench.banning(when: "item.a or item.n > 3")
    let (left, right) = (try bench.judge("item: { a: no, n: 2 }"), try bench.judge("item: { n: 2, a: no }"))
    #expect(left.possible == right.possible)
  }
}
