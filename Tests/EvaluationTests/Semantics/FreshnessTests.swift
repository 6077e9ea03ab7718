import Evaluation
import Quantities
import RuleModel
import Testing

/// S13: a judgement after the day to which the law was verified says so.
struct FreshnessTests {
  @Test(arguments: [("2025-12-31", false, Verdict.pass), ("2026-01-01", true, .attention)])
  func aJudgementAfterTheLastVerificationIsStale(day: String, isStale: Bool, verdict: Verdict) throws {
    let bench = try Bench(
      Bench.rule("R", "when: item.a\nthen: banned"), header: Bench.header(verifiedThrough: "2025-12-31"))
    let determination = try bench.judge("item: { a: no }", on: day)
    #expect(determination.isStale == isStale)
    #expect(determination.verdict == verdict)
  }

  @Test func stalenessUnblocksNothing() throws {
    let bench = try Bench(
      Bench.rule("R", "then: banned"), header: Bench.header(verifiedThrough: "2025-12-31"))
    #expect(try bench.judge("item: {}").verdict == .blocked)
  }
}
