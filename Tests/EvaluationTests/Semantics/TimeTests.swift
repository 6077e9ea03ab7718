import Evaluation
import Quantities
import RuleModel
import Testing

/// S4: the version in force on the as-of date, and text that stands printed without being enforced.
struct TimeTests {
  private let versions =
    Bench.rule("R", effective: "2020-01-01..2022-10-06", "when: item.n >= 10\nthen: advised")
    + Bench.rule("R", effective: "2022-10-07..2023-11-16", "when: item.n >= 20\nthen: banned")

  @Test(arguments: [
    ("2019-12-31", "free"), ("2020-01-01", "advised"), ("2022-10-06", "advised"), ("2022-10-07", "free"),
    ("2023-11-16", "free"), ("2023-11-17", "free"),
  ])
  func theVersionOfTheDayIsUsed(day: String, outcome: String) throws {
    let determination = try Bench(versions).judge("item: { n: 15 }", on: day)
    #expect(determination.possible == [outcome])
  }

  @Test func aParagraphOutOfForceDoesNotExist() throws {
    let determination = try Bench(versions).judge("item: { n: 99 }", on: "2024-01-01")
    #expect(determination.truth("R") == nil)
    #expect(determination.outcomes.isSettled)
    #expect(determination.verdict == .pass)
  }

  @Test(arguments: ["2024-01-01", "2026-01-01", "2027-01-01"])
  func complyByChangesNoTruth(day: String) throws {
    let rule = Bench.rule("R", "comply_by: 2026-06-01\nwhen: item.a\nthen: banned")
    let determination = try Bench(rule).judge("item: { a: yes }", on: day)
    #expect(determination.truth("R") == .holds)
    #expect(determination.possible == ["banned"])
  }

  @Test func aDefinitionOutOfForceSuppliesNothing() throws {
    let bench = try Bench(
      Bench.rule("D", "definition", effective: "2025-01-01..", "defines: item.tpp\nvalue: item.n * 2")
        + Bench.rule("R", effective: "2025-01-01..", "when: item.tpp > 3\nthen: banned"))
    #expect(
      try bench.answer("item.tpp", "item: { n: 5 }", on: "2025-01-01")
        == .number(.init(try number("10")), nil))
    #expect(try bench.answer("item.tpp", "item: { n: 5 }", on: "2024-12-31") == .number(.nonNegative, nil))
  }
}

/// S4: in force and enforced are two fields.
struct EnforcementTests {
  private let rule = Bench.rule(
    "R", "not_enforced: 2025-05-13..2026-03-31\nnot_enforced_by: A notice\nwhen: item.a\nthen: banned")

  @Test(arguments: [
    ("2025-05-12", "banned"), ("2025-05-13", "free"), ("2026-03-31", "free"), ("2026-04-01", "banned"),
  ])
  func whatIsNotEnforcedDoesNotMakeTheOutcome(day: String, outcome: String) throws {
    #expect(try Bench(rule).judge("item: { a: yes }", on: day).possible == [outcome])
  }

  @Test func theTextAsPrintedIsKeptBeside() throws {
    let determination = try Bench(rule).judge("item: { a: yes }")
    #expect(determination.printed?.possible.map(\.text) == ["banned"])
    #expect(try determination.finding("R").isEnforced == false)
    #expect(determination.truth("R") == .holds)
  }

  @Test func aDifferenceFromThePrintedTextCallsForAttention() throws {
    #expect(try Bench(rule).judge("item: { a: yes }").verdict == .attention)
  }

  @Test func withoutADifferenceThereIsOneReading() throws {
    let determination = try Bench(rule).judge("item: { a: no }")
    #expect(determination.printed == nil)
    #expect(determination.verdict == .pass)
  }

  @Test func aLaterEnforcedRuleStillCounts() throws {
    let bench = try Bench(rule + Bench.rule("E", "when: item.a\nthen: approval"))
    let determination = try bench.judge("item: { a: yes }")
    #expect(determination.possible == ["approval"])
    #expect(determination.printed?.possible.map(\.text) == ["banned"])
  }

  @Test func aLicenceIsNotAskedForByWhatIsNotEnforced() throws {
    let bench = try Bench(
      Bench.rule(
        "R",
        "not_enforced: 2025-05-13..\nnot_enforced_by: A notice\ndocuments: [test_report]\nwhen: item.a\nthen: approval"
      )
        + Bench.rule("E", "when: item.a\nthen: approval"))
    let approval = try bench.judge("item: { a: yes }").possibility("approval")
    #expect(approval.documents.map(\.document.text) == ["permit"])
  }

  @Test func anExceptionThatIsNotEnforcedOvercomesOnlyInThePrintedText() throws {
    let bench = try Bench(
      Bench.rule("L", "license_requirement", "when: item.a")
        + Bench.rule(
          "X", "license_exception",
          "not_enforced: 2025-05-13..\nnot_enforced_by: A notice\nwhen: item.b\novercomes: [L]"))
    let determination = try bench.judge("item: { a: yes, b: yes }")
    #expect(determination.possible == ["license_required"])
    #expect(determination.printed?.possible.map(\.text) == ["exception_available"])
  }

  @Test func anExceptionThatIsNotEnforcedOvercomesARequirementThatIsNotEither() throws {
    let unenforced = "not_enforced: 2025-05-13..\nnot_enforced_by: A notice\n"
    let bench = try Bench(
      Bench.rule("L", "license_requirement", unenforced + "when: item.a")
        + Bench.rule("X", "license_exception", unenforced + "when: item.b\novercomes: [L]"))
    let determination = try bench.judge("item: { a: yes, b: yes }")
    #expect(determination.possible == ["free"])
    #expect(determination.printed?.possible.map(\.text) == ["exception_available"])
    #expect(determination.findings.first { $0.rule.id.text == "L" }?.overcomeBy.map(\.id.text) == ["X"])
  }

  @Test func anUnknownExceptionThatIsNotEnforcedLeavesThePrintedTextOpen() throws {
    let bench = try Bench(
      Bench.rule("L", "license_requirement", "when: item.a")
        + Bench.rule(
          "X", "license_exception",
          "not_enforced: 2025-05-13..\nnot_enforced_by: A notice\nwhen: item.b\novercomes: [L]"))
    let determination = try bench.judge("item: { a: yes }")
    #expect(determination.possible == ["license_required"])
    #expect(determination.printed?.possible.map(\.text) == ["exception_available", "license_required"])
    #expect(determination.findings.first { $0.rule.id.text == "L" }?.overcomeBy.isEmpty == true)
  }
}
