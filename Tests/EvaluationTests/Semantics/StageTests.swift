import Evaluation
import Quantities
import RuleModel
import Testing

/// S9: stages in a fixed order; classification and what comes first.
struct StageTests {
  private let entries =
    Bench.rule(
      "9Z1.a", "classification",
      "any_of:\n  - { id: 9Z1.a.1, when: item.n >= 10 }\n  - { id: 9Z1.a.2, when: item.m >= 10 }")
    + Bench.rule("9Z2", "classification", "when: item.n >= 5\nyields_to: [9Z1.a]")

  private func truth(of test: String, _ line: String) throws -> Truth? {
    try Bench(entries + Bench.rule("R", "when: |\n  \(test)\nthen: banned")).judge("item: { \(line) }").truth(
      "R")
  }

  @Test(arguments: [
    ("item.classification in [9Z1]", "n: 10, m: 0", Truth.holds),
    ("item.classification in [9Z1.a]", "n: 10, m: 0", .holds),
    ("item.classification in [9Z1.a.1]", "n: 10, m: 0", .holds),
    ("item.classification in [9Z1.a.2]", "n: 10, m: 0", .fails),
    ("item.classification in [9Z1.a.2]", "n: 10", .unknown),
    ("item.classification in [9Z1.a]", "n: 10", .holds),
    ("item.classification in [9Z1]", "n: 9, m: 0", .fails),
    ("item.classification in [9Z1, 9Z2]", "n: 9, m: 0", .holds),
    ("item.classification in [9Z2]", "n: 9", .unknown),
    ("not item.classification in [9Z1]", "m: 0", .unknown),
  ])
  func anEntryCoversTheParagraphsBelowIt(test: String, line: String, truth: Truth) throws {
    #expect(try self.truth(of: test, line) == truth)
  }

  @Test(arguments: [
    ("n: 10, m: 0", Truth.fails), ("n: 9, m: 0", .holds), ("n: 9", .unknown), ("n: 4", .fails),
    ("n: 10", .fails), ("m: 0", .unknown),
  ])
  func oneThatYieldsHoldsOnlyWhereTheOtherDoesNot(line: String, truth: Truth) throws {
    #expect(try Bench(entries).judge("item: { \(line) }").truth("9Z2") == truth)
  }

  @Test func theOrderOfTheFileDoesNotMatterForWhatYields() throws {
    let bench = try Bench(
      Bench.rule("Q", "classification", "when: item.n >= 5\nyields_to: [P]")
        + Bench.rule("P", "classification", "when: item.n >= 10"))
    #expect(try bench.judge("item: { n: 10 }").classification.map(\.rule.id.text) == ["P"])
  }

  @Test func whatAFailingRuleYieldsToDoesNotMatter() throws {
    let bench = try Bench(
      Bench.rule("P", "classification", "when: item.a") + Bench.rule("Q", "classification", "yields_to: [P]"))
    #expect(try bench.judge("item: { a: no }").classification.map(\.rule.id.text) == ["Q"])
  }

  @Test func anOpenClassificationAsksForWhatWouldDecideIt() throws {
    let bench = try Bench(
      entries + Bench.rule("R", "when: |\n  item.classification in [9Z1.a]\nthen: banned"))
    #expect(try bench.judge("item: { n: 9 }").questions.map(\.path) == ["item.m"])
  }

  @Test func findingsComeInTheOrderOfStages() throws {
    let bench = try Bench(
      Bench.rule("O", "then: advised") + Bench.rule("P", "review_policy", "for: [L]\nthen: denial")
        + Bench.rule("X", "license_exception", "overcomes: [L]")
        + Bench.rule("L", "license_requirement", "when: item.a")
        + Bench.rule("E", "classification", "when: item.a"))
    #expect(try bench.judge("item: { a: yes }").findings.map(\.rule.id.text) == ["E", "L", "X", "P", "O"])
  }

  @Test func aDerivedFlagIsReadLikeAFact() throws {
    let bench = try Bench(
      Bench.rule("D", "definition", "defines: item.ready\nvalue: item.a and not item.b")
        + Bench.rule("R", "when: item.ready\nthen: banned"))
    #expect(try bench.judge("item: { a: yes, b: no }").truth("R") == .holds)
    #expect(try bench.judge("item: { a: yes, b: yes }").truth("R") == .fails)
    #expect(try bench.judge("item: { a: yes }").questions.map(\.path) == ["item.b"])
  }
}
