import Diagnostics
import TestSupport
import Testing

@testable import RuleCompiler

struct ReferenceLintTests {
  private func rules(_ kind: String, _ keys: String, period: String = "2020-01-01..2020-12-31") throws
    -> CompiledRules
  {
    try CompiledRules(
      """
        - { id: S.req, kind: license_requirement, effective: 2020-12-31.., says: X. }
        - { id: S.class, kind: classification, effective: 2020-12-31.., says: X. }
        - { id: S.old, kind: classification, effective: 2019-01-01..2019-12-31, says: X. }
        - { id: S.policy, kind: review_policy, effective: 2020-12-31.., says: X., then: denial, for: [S.req] }
        - id: 1️⃣S.a2️⃣
          kind: \(kind)
          effective: \(period)
          says: X.
          \(keys)

      """)
  }

  @Test(arguments: [
    ("license_exception", "overcomes: [S.req]"), ("classification", "yields_to: [S.class]"),
    ("review_policy", "then: denial\n    for: [S.req]\n    yields_to: [S.policy]"),
  ])
  func aRuleOfTheRightKindIsFound(kind: String, keys: String) throws {
    #expect(try rules(kind, keys).found(by: ReferenceLint()) == [])
  }

  @Test(arguments: [
    ("license_exception", "overcomes: [S.reg]", "S.req"), ("license_exception", "overcomes: [S.class]", nil),
    ("review_policy", "then: denial\n    for: [S.request]", nil),
    ("classification", "yields_to: [S.clas]", "S.class"),
    ("classification", "yields_to: [S.req]", nil),
    ("review_policy", "then: denial\n    for: [S.req]\n    yields_to: [S.class]", nil),
  ])
  func aRuleThatIsNotThereOrOfAnotherKindIsReported(kind: String, keys: String, nearest: String?) throws {
    let found = try rules(kind, keys).found(by: ReferenceLint())
    #expect(found.map(\.code) == [.unresolvedReference])
    #expect(found.first?.help == nearest.map { "did you mean `\($0)`?" })
  }

  @Test func theReferenceItselfIsUnderlined() throws {
    let compiled = try CompiledRules(rule: "overcomes: [1️⃣S.nothing2️⃣]", kind: "license_exception")
    let found = try compiled.found(by: ReferenceLint())
    let range = try compiled.marked.range(1, 2)
    withKnownIssue("the id of the rule that names it is underlined") {
      #expect(found.map(\.range) == [range])
    }
  }

  @Test(arguments: [
    ("2020-01-01..2020-12-30", "S.class"), ("2020-01-01..2020-12-31", "S.old"), ("2021-01-01..", "S.old"),
  ])
  func aRuleThatIsNeverInForceAtTheSameTimeIsReported(period: String, named: String) throws {
    let compiled = try rules("classification", "yields_to: [\(named)]", period: period)
    let found = try compiled.found(by: ReferenceLint())
    #expect(found.map(\.code) == [.ruleNotInForce])
    #expect(found.map(\.range) == [try compiled.marked.range(1, 2)])
  }

  @Test func everyReferenceOfARuleIsReported() throws {
    let found = try rules("license_exception", "overcomes: [S.x, S.y]").found(by: ReferenceLint())
    #expect(found.count == 2)
  }
}
