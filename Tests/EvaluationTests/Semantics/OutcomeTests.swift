import Evaluation
import Quantities
import RuleModel
import Testing

/// S7 and S8: the outcomes that remain possible, and the strictest of them.
struct OutcomeTests {
  private let three =
    Bench.rule("A", "when: item.a\nthen: advised") + Bench.rule("B", "when: item.b\nthen: approval")
    + Bench.rule("C", "when: item.c\nthen: banned")

  @Test(arguments: [
    ("a: no, b: no, c: no", ["free"]), ("a: yes, b: no, c: no", ["advised"]),
    ("a: no, b: no", ["free", "banned"]), ("a: yes, b: no", ["advised", "banned"]),
    ("a: yes, c: no", ["advised", "approval"]), ("c: yes", ["banned"]), ("b: yes, c: no", ["approval"]),
    ("b: yes", ["approval", "banned"]), ("a: no, c: no", ["free", "approval"]),
    ("d: no", ["free", "advised", "approval", "banned"]),
  ])
  func anUnknownRuleContributesItsOutcomeAndSilence(line: String, possible: [String]) throws {
    #expect(try Bench(three).judge("item: { \(line) }").possible == possible)
  }

  @Test(arguments: [
    ("c: yes", "banned", true), ("a: yes, b: yes, c: no", "approval", true), ("a: yes", "banned", false),
  ])
  func theStricterPrevails(line: String, outcome: String, isSettled: Bool) throws {
    let determination = try Bench(three).judge("item: { \(line) }")
    #expect(determination.outcomes.outcome.text == outcome)
    #expect(determination.outcomes.isSettled == isSettled)
  }

  @Test func withoutRulesTheMildestIsSettled() throws {
    let determination = try Bench(Bench.rule("R", effective: "..2019-12-31", "then: banned")).judge(
      "item: {}")
    #expect(determination.possible == ["free"])
  }

  @Test func whatCouldLowerTheOutcomeIsAskedFirst() throws {
    let determination = try Bench(three).judge("item: {}")
    #expect(determination.questions.map(\.path) == ["item.c", "item.a", "item.b"])
    #expect(determination.questions.map(\.couldLower) == [true, false, false])
  }

  @Test func aQuestionThatCannotChangeTheOutcomeIsNotAsked() throws {
    #expect(try Bench(three).judge("item: { c: yes }").questions.isEmpty)
  }

  @Test func onlyTheDecisivePartsAreAskedFor() throws {
    let bench = try Bench.banning(when: "(item.a or item.b) and (item.c or item.d)")
    #expect(try bench.judge("item: { a: yes, d: no }").questions.map(\.path) == ["item.c"])
  }

  @Test func aQuestionIsAskedInTheWordsOfTheVocabulary() throws {
    let question = try Bench(three).judge("item: { b: no, c: no }").question("item.a")
    #expect(question.ask == "Is it a?")
    #expect(question.effects.map(\.rule.text) == ["A"])
  }

  @Test func aQuestionForSeveralRulesIsAskedOnce() throws {
    let bench = try Bench(
      Bench.rule("A", "when: item.n > 3\nthen: banned") + Bench.rule("B", "when: item.n > 5\nthen: banned"))
    let questions = try bench.judge("item: {}").questions
    #expect(questions.map(\.path) == ["item.n"])
    #expect(questions.flatMap(\.effects).map(\.turningPoint) == ["more than 3", "more than 5"])
  }
}

/// Outside what a pack applies to it requires nothing.
struct ScopeTests {
  private func judge(_ line: String) throws -> Determination {
    try Bench(
      Bench.rule("E", "classification", "when: item.a") + Bench.rule("R", "then: banned"),
      header: Bench.header(verifiedThrough: "2030-12-31", extra: "applies_when: item.b")
    ).judge("item: { \(line) }")
  }

  @Test(arguments: [("b: yes", ["banned"]), ("b: no", ["free"]), ("c: yes", ["free", "banned"])])
  func theScopeBearsOnEveryOutcome(line: String, possible: [String]) throws {
    #expect(try judge(line).possible == possible)
  }

  @Test func anUnknownScopeIsAskedFor() throws {
    #expect(try judge("c: yes").questions.map(\.path) == ["item.b"])
  }

  @Test func theClassificationIsMadeInAnyCase() throws {
    #expect(try judge("a: yes, b: no").classification.map(\.rule.id.text) == ["E"])
  }
}
