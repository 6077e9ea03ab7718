import Evaluation
import Quantities
import RuleModel
import Testing

/// S10: exceptions that hold overcome a requirement; merely possible ones overcome nothing and are shown.
struct ExceptionTests {
  private let rules =
    Bench.rule("L", "license_requirement", "when: item.a\nreason_for_control: RS")
    + Bench.rule(
      "X", "license_exception", "when: item.b\novercomes: [L]\ndocuments: [statement]\nsymbol: XXX")

  @Test(arguments: [
    ("a: yes, b: yes", ["exception_available"]), ("a: yes, b: no", ["license_required"]),
    ("a: yes", ["exception_available", "license_required"]), ("a: no, b: yes", ["free"]), ("a: no", ["free"]),
    ("b: yes", ["free", "exception_available"]), ("b: no", ["free", "license_required"]),
    ("c: no", ["free", "exception_available", "license_required"]),
  ])
  func oneThatHoldsOvercomes(line: String, possible: [String]) throws {
    #expect(try Bench(rules).judge("item: { \(line) }").possible == possible)
  }

  @Test(arguments: [("a: yes, b: yes", Truth.holds), ("a: yes", .unknown)])
  func theRequirementNamesWhatOvercomesIt(line: String, truth: Truth) throws {
    let finding = try Bench(rules).judge("item: { \(line) }").finding("L")
    #expect(finding.overcomeBy.map(\.id.text) == ["X"])
    #expect(finding.overcomeBy.map(\.truth) == [truth])
  }

  @Test func aPossibleOneIsAskedFor() throws {
    let determination = try Bench(rules).judge("item: { a: yes }")
    #expect(determination.outcomes.outcome.text == "license_required")
    #expect(try determination.question("item.b").couldLower)
  }

  @Test func aPossibleOneThatCannotLowerTheOutcomeIsNotSaidToLowerIt() throws {
    let determination = try Bench(rules + Bench.rule("B", "then: banned")).judge("item: { a: yes }")
    #expect(determination.questions.filter(\.couldLower).isEmpty)
  }

  @Test func oneForAnotherRequirementOvercomesNothing() throws {
    let bench = try Bench(rules + Bench.rule("M", "license_requirement", "when: item.a"))
    #expect(try bench.judge("item: { a: yes, b: yes }").possible == ["license_required"])
  }

  @Test func oneThatHoldsIsEnoughBesideOneThatMay() throws {
    let bench = try Bench(rules + Bench.rule("Y", "license_exception", "when: item.c\novercomes: [L]"))
    #expect(try bench.judge("item: { a: yes, b: yes }").possible == ["exception_available"])
  }

  @Test func oneThatWasRepealedOvercomesNothing() throws {
    let bench = try Bench(
      Bench.rule("L", "license_requirement", "when: item.a")
        + Bench.rule("X", "license_exception", effective: "2020-01-01..2024-12-31", "overcomes: [L]"))
    #expect(try bench.judge("item: { a: yes }", on: "2024-12-31").possible == ["exception_available"])
    #expect(try bench.judge("item: { a: yes }", on: "2025-01-01").possible == ["license_required"])
  }

  @Test func itsConditionsMustBeMetOnPaper() throws {
    let bench = try Bench(rules)
    #expect(try bench.judge("item: { a: yes, b: yes }").verdict == .blocked)
    let paper = "documents: [{ kind: statement, number: S-1, issued: 2025-01-01, expires: 2027-01-01 }]"
    #expect(try bench.judge("item: { a: yes, b: yes }\n\(paper)").verdict == .pass)
  }

  @Test func aRestrictedExceptionDoesNotOvercome() throws {
    let restricted = rules.replacing(
      "overcomes: [L]", with: "overcomes: [L]\n  except:\n    - { id: X.r, says: Restricted., when: item.c }")
    let bench = try Bench(restricted)
    #expect(try bench.judge("item: { a: yes, b: yes, c: yes }").possible == ["license_required"])
    #expect(
      try bench.judge("item: { a: yes, b: yes }").possible == ["exception_available", "license_required"])
  }
}

/// How an application is reviewed, for the requirements that hold or may.
struct ReviewPolicyTests {
  private let rules =
    Bench.rule("L", "license_requirement", "when: item.a")
    + Bench.rule("P", "review_policy", "when: item.b\nfor: [L]\nthen: case_by_case\ndocuments: [test_report]")
    + Bench.rule("Q", "review_policy", "for: [L]\nyields_to: [P]\nthen: denial")

  @Test(arguments: [
    ("a: yes, b: yes", [ReviewPolicy.caseByCase]), ("a: yes, b: no", [.denial]), ("a: no, b: yes", []),
    ("a: yes", [.caseByCase, .denial]), ("b: yes", [.caseByCase]),
  ])
  func onePolicyYieldsToAnother(line: String, policies: [ReviewPolicy]) throws {
    #expect(try Bench(rules).judge("item: { \(line) }").reviewPolicies == policies)
  }

  @Test func itsPapersAreAskedForWhileThereIsNoLicence() throws {
    let bench = try Bench(rules)
    let before = try bench.judge("item: { a: yes, b: yes }").possibility("license_required")
    #expect(before.documents.map(\.document.text) == ["licence", "test_report"])
    let paper = "documents: [{ kind: licence, number: L-1, issued: 2025-01-01, expires: 2027-01-01 }]"
    let after = try bench.judge("item: { a: yes, b: yes }\n\(paper)").possibility("license_required")
    #expect(after.documents.map(\.document.text) == ["licence"])
    #expect(after.verdict == .pass)
  }

  @Test func anUnknownPolicyIsAskedFor() throws {
    #expect(try Bench(rules).judge("item: { a: yes }").questions.map(\.path) == ["item.b"])
  }
}
