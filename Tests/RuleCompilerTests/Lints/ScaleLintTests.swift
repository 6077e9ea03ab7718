import Diagnostics
import RuleModel
import TestSupport
import Testing

@testable import RuleCompiler

struct ScaleLintTests {
  private func pack(_ kind: String, outcomes: [String]) throws -> (
    compiled: CompiledRules, found: [Diagnostic]
  ) {
    let compiled = try CompiledRules(
      """
        - { id: S.req, kind: license_requirement, effective: 2020-01-01.., says: X. }
        - id: 1️⃣S.a2️⃣
          kind: \(kind)
          effective: 2020-01-01..
          says: X.
          \(kind == "license_exception" ? "overcomes: [S.req]" : "")

      """)
    let whole = compiled.pack
    let smaller = RulePack(
      id: whole.id, title: whole.title, jurisdiction: whole.jurisdiction, authority: whole.authority,
      edition: whole.edition, verifiedFrom: whole.verifiedFrom, verifiedThrough: whole.verifiedThrough,
      appliesWhen: whole.appliesWhen,
      outcomes: whole.outcomes.filter { outcomes.contains($0.outcome.text) }, notModelled: whole.notModelled,
      sections: whole.sections, rules: whole.rules.filter { $0.id.text == "S.a" },
      vocabulary: whole.vocabulary)
    return (compiled, ScaleLint().check(smaller))
  }

  @Test(arguments: [
    ("license_requirement", "license_required"), ("license_exception", "exception_available"),
  ])
  func aRuleNeedsTheOutcomeItMakes(kind: String, outcome: String) throws {
    #expect(try pack(kind, outcomes: ["free", outcome]).found == [])
    let (compiled, found) = try pack(kind, outcomes: ["free"])
    #expect(found.map(\.code) == [.unresolvedReference])
    #expect(found.map(\.range) == [try compiled.marked.range(1, 2)])
  }

  @Test(arguments: ["classification", "red_flag", "obligation"])
  func otherKindsNeedNone(kind: String) throws {
    #expect(try pack(kind, outcomes: []).found == [])
  }
}
