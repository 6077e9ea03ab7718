import Diagnostics
import TestSupport
import Testing

@testable import RuleCompiler

struct OrderLintTests {
  private func policy(_ mark: String, _ id: String, _ then: String, _ period: String, _ more: String = "")
    -> String
  {
    """
      - id: \(mark)\(id)
        kind: review_policy
        effective: \(period)
        says: X.
        then: \(then)
        for: [S.req]
        \(more)

    """
  }

  private let requirement = """
      - id: S.req
        kind: license_requirement
        effective: 2020-01-01..
        says: X.
      - id: S.other
        kind: license_requirement
        effective: 2020-01-01..
        says: X.

    """

  @Test func twoPoliciesForOneRequirementAtOneTimeAreReported() throws {
    let compiled = try CompiledRules(
      requirement + policy("1️⃣", "S.a", "denial", "2020-01-01..2022-12-31")
        + policy("2️⃣", "S.b", "case_by_case", "2022-12-31.."))
    let found = try compiled.found(by: OrderLint())
    #expect(found.map(\.code) == [.neitherYields])
    #expect(found.map(\.range?.start) == [try compiled.marked.place(2)])
    #expect(found.flatMap { $0.labels.map(\.range.start) } == [try compiled.marked.place(1)])
  }

  @Test(arguments: [
    ("2022-12-30", "case_by_case", ""), ("2022-12-31", "denial", ""),
    ("2022-12-31", "case_by_case", "yields_to: [S.b]"),
  ])
  func policiesThatDoNotMeetAreFine(end: String, then: String, more: String) throws {
    let compiled = try CompiledRules(
      requirement
        + policy(
          "", "S.a", "\(then == "denial" ? "denial" : "presumption_of_denial")", "2020-01-01..\(end)", more)
        + policy("", "S.b", then, "2022-12-31.."))
    #expect(try compiled.found(by: OrderLint()) == [])
  }

  @Test func theLaterOneMayYieldAsWell() throws {
    let compiled = try CompiledRules(
      requirement + policy("", "S.a", "denial", "2020-01-01..")
        + policy("", "S.b", "case_by_case", "2020-01-01..", "yields_to: [S.a]"))
    #expect(try compiled.found(by: OrderLint()) == [])
  }

  @Test func policiesForDifferentRequirementsAreFine() throws {
    let other = policy("", "S.b", "case_by_case", "2020-01-01..").replacing("[S.req]", with: "[S.other]")
    let compiled = try CompiledRules(requirement + policy("", "S.a", "denial", "2020-01-01..") + other)
    #expect(try compiled.found(by: OrderLint()) == [])
  }

  @Test func versionsOfOnePolicyAreNotCompared() throws {
    let compiled = try CompiledRules(
      requirement + policy("", "S.a", "denial", "2020-01-01..2020-12-31")
        + policy("", "S.a", "case_by_case", "2020-06-01.."))
    #expect(try compiled.found(by: OrderLint()) == [])
  }
}
