import Evaluation
import Quantities
import RuleModel
import Testing

/// S11: what is only reported keeps its own outcome; accounts of one measure are never averaged.
struct AuthorityTests {
  private static func measure(_ rules: String, claims: String = "", confirmed: String = "2030-01-01")
    -> String
  {
    "measure: M\ntitle: A measure\ncite: The press\nbodies: [CAC]\nauthority: reported\ncertainty: B\n\(claims)"
      + "last_confirmed: \(confirmed)\nrules:\n"
      + rules.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  private static let claims = """
    claims:
      - { id: mild, by: One paper, says: Advice. }
      - { id: hard, by: Another paper, says: A ban. }

    """

  private static let accounts = measure(
    Bench.rule("M.mild", "claim: mild\nwhen: item.a\nthen: advised")
      + Bench.rule("M.hard", "claim: hard\nwhen: item.a\nthen: banned"),
    claims: claims)

  @Test(arguments: [
    ("a: yes", ["advised", "banned"]), ("a: no", ["free"]), ("b: no", ["free", "advised", "banned"]),
  ])
  func eachAccountStaysPossible(line: String, possible: [String]) throws {
    #expect(try Bench(files: [Self.accounts]).judge("item: { \(line) }").possible == possible)
  }

  @Test func anAccountThatSaysNothingLeavesSilencePossible() throws {
    let one = Self.measure(Bench.rule("M.hard", "claim: hard\nthen: banned"), claims: Self.claims)
    #expect(try Bench(files: [one]).judge("item: {}").possible == ["free", "banned"])
  }

  @Test func theRulesOfOneAccountStandTogether() throws {
    let more = Self.measure(
      Bench.rule("M.mild", "claim: mild\nthen: advised") + Bench.rule("M.more", "claim: mild\nthen: approval")
        + Bench.rule("M.hard", "claim: hard\nthen: banned"),
      claims: Self.claims)
    #expect(try Bench(files: [more]).judge("item: {}").possible == ["approval", "banned"])
  }

  @Test func theDisagreementIsNamed() throws {
    let disagreement = try #require(
      Bench(files: [Self.accounts]).judge("item: { a: yes }").disagreements.first)
    #expect(disagreement.section.id == "M")
    #expect(disagreement.accounts.map(\.claim.by) == ["One paper", "Another paper"])
    #expect(disagreement.accounts.map { $0.outcomes.map(\.text) } == [["advised"], ["banned"]])
  }

  @Test func whereAllAccountsAreSilentThereIsNoDisagreement() throws {
    #expect(try Bench(files: [Self.accounts]).judge("item: { a: no }").disagreements.isEmpty)
  }

  @Test func anotherRuleStillSetsTheLeast() throws {
    let bench = try Bench(files: [Self.accounts, Bench.section(Bench.rule("R", "then: approval"))])
    #expect(try bench.judge("item: { a: yes }").possible == ["approval", "banned"])
  }

  private static let reported = measure(Bench.rule("M.r", "when: item.a\nthen: banned"))

  @Test(arguments: [(true, Verdict.blocked), (false, .attention)])
  func whetherAReportMayBlockIsTheUsersSetting(mayBlock: Bool, verdict: Verdict) throws {
    let options = JudgementOptions(reportedMayBlock: mayBlock)
    let determination = try Bench(files: [Self.reported]).judge("item: { a: yes }", options: options)
    #expect(determination.possible == ["banned"])
    #expect(determination.verdict == verdict)
  }

  @Test func theSettingSparesNoRegulation() throws {
    let bench = try Bench(files: [
      Self.reported, Bench.section(Bench.rule("R", "when: item.a\nthen: banned")),
    ])
    let options = JudgementOptions(reportedMayBlock: false)
    #expect(try bench.judge("item: { a: yes }", options: options).verdict == .blocked)
  }

  @Test(arguments: [("2026-01-01", true), ("2025-12-31", false)])
  func aMeasureNotConfirmedSinceIsMarked(day: String, isMarked: Bool) throws {
    let old = Self.measure(Bench.rule("M.r", "when: item.a\nthen: advised"), confirmed: "2025-12-31")
    let determination = try Bench(files: [old]).judge("item: { a: yes }", on: day)
    #expect(determination.unconfirmed.map(\.id) == (isMarked ? ["M"] : []))
  }
}
