import Evaluation
import Quantities
import RuleModel
import Testing

/// S5: a rule holds when its condition holds and, if it has alternatives, at least one holds.
struct RuleTests {
  private let anyOf = Bench.rule(
    "R",
    """
    when: item.d
    any_of:
      - { id: R.1, when: item.a }
      - { id: R.2, when: item.b }
    then: banned
    """)

  @Test(arguments: [
    ("d: yes, a: yes, b: no", Truth.holds, ["R.1"]), ("d: yes, a: yes, b: yes", .holds, ["R.1", "R.2"]),
    ("d: yes, a: no, b: no", .fails, []), ("d: no, a: yes, b: yes", .fails, []),
    ("d: yes, b: yes", .holds, ["R.2"]), ("d: yes, b: no", .unknown, []), ("a: yes, b: no", .unknown, []),
    ("d: no", .fails, []),
  ])
  func theAlternativesThatHoldAreTheReasons(line: String, truth: Truth, reasons: [String]) throws {
    let determination = try Bench(anyOf).judge("item: { \(line) }")
    #expect(determination.truth("R") == truth)
    #expect(try determination.finding("R").reasons.map(\.text) == reasons)
  }

  @Test(arguments: [
    ("a: yes, b: yes", Truth.holds), ("a: yes, b: no", .fails), ("a: yes", .unknown), ("b: no", .fails),
  ])
  func ofAllPartsEachMustHold(line: String, truth: Truth) throws {
    let rule = Bench.rule(
      "R", "all_of:\n  - { id: R.1, when: item.a }\n  - { id: R.2, when: item.b }\nthen: banned")
    #expect(try Bench(rule).judge("item: { \(line) }").truth("R") == truth)
  }

  @Test func aRuleWithoutAConditionHoldsWhileInForce() throws {
    let determination = try Bench(Bench.rule("R", "then: advised")).judge("item: {}")
    #expect(determination.truth("R") == .holds)
    #expect(determination.possible == ["advised"])
  }

  @Test func aRuleWithoutAlternativesIsItsOwnReason() throws {
    let determination = try Bench.banning(when: "item.a").judge("item: { a: yes }")
    #expect(try determination.finding("R").reasons.map(\.text) == ["R"])
  }

  @Test func anObligationWithoutAnOutcomeContributesNone() throws {
    let rule = Bench.rule("R", "when: item.a\nobligations:\n  - { id: keep, says: Keep records. }")
    let determination = try Bench(rule).judge("item: { a: yes }")
    #expect(determination.truth("R") == .holds)
    #expect(determination.possible == ["free"])
  }
}
