import Evaluation
import Quantities
import RuleModel
import TestSupport
import Testing

/// What must hold for all rules and all cases; the failing seed is the argument of the test.
struct KnowledgeTests {
  private static let rounds = 6

  /// Two judgements of one case: the second with the facts of the first made unknown, and more of them.
  private func judgements(
    _ seed: UInt64, _ check: (_ more: Determination, _ less: Determination) throws -> Void
  )
    throws
  {
    var random = SplitMix64(seed: seed)
    let bench = try Bench(RandomRules(using: &random).rules.joined())
    for _ in 0..<Self.rounds {
      let one = RandomCase(using: &random)
      let hidden = Set(one.facts.filter { _ in random.chance(15) })
      let more = try bench.judge(one.text(hiding: hidden))
      for fact in one.facts where !hidden.contains(fact) && random.chance(40) {
        try check(more, bench.judge(one.text(hiding: hidden.union([fact]))))
      }
    }
  }

  @Test(arguments: SplitMix64.seeds)
  func knowingMoreNeverAddsAPossibleOutcome(seed: UInt64) throws {
    try judgements(seed) { more, less in
      #expect(Set(more.possible).isSubset(of: less.possible))
    }
  }

  @Test(arguments: SplitMix64.seeds)
  func theStrictestOutcomeNeverGetsMilderWhenAFactIsMadeUnknown(seed: UInt64) throws {
    try judgements(seed) { more, less in
      #expect(less.outcomes.outcome >= more.outcomes.outcome)
    }
  }

  @Test(arguments: SplitMix64.seeds)
  func whatIsKnownStaysSoWhenMoreIsKnown(seed: UInt64) throws {
    try judgements(seed) { more, less in
      #expect(more.findings.map(\.rule.id) == less.findings.map(\.rule.id))
      for (known, open) in zip(more.findings, less.findings) where open.truth != .unknown {
        #expect(known.truth == open.truth, "\(known.rule.id)")
      }
    }
  }

  @Test(arguments: SplitMix64.seeds)
  func aPassNeverRestsOnAnUnknownFact(seed: UInt64) throws {
    try judgements(seed) { more, less in
      if less.verdict == .pass { #expect(more.verdict == .pass) }
    }
  }

  @Test(arguments: SplitMix64.seeds)
  func knowingMoreNeverAddsAReviewPolicy(seed: UInt64) throws {
    try judgements(seed) { more, less in
      #expect(Set(more.reviewPolicies).isSubset(of: less.reviewPolicies))
    }
  }

  @Test(arguments: SplitMix64.seeds)
  func whatIsOpenHasAQuestion(seed: UInt64) throws {
    try judgements(seed) { more, less in
      for determination in [more, less] where !determination.outcomes.isSettled {
        // A rule that holds with several consequences is tested with the carve-outs.
        let isReplaced = determination.findings.contains { finding in
          guard case .obligation = finding.rule.kind else { return false }
          return finding.truth == .holds && finding.outcomes.count > 1
        }
        #expect(isReplaced || !determination.questions.isEmpty)
      }
    }
  }
}
