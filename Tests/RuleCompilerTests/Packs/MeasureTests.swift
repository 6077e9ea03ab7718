import Diagnostics
import RuleModel
import TestSupport
import Testing

@testable import RuleCompiler

struct MeasureTests {
  private func measure(_ head: String, rule: String = "") throws -> CompiledRules {
    try CompiledRules(
      file: """
        measure: M
        title: T
        \(head)
        rules:
          - id: 1️⃣M.a2️⃣
            kind: obligation
            effective: 2020-01-01..
            says: X.
            \(rule)
        """)
  }

  @Test func aReportedMeasureStatesItsCertainty() throws {
    let compiled = try measure("authority: reported")
    #expect(compiled.codes == [.missingCertainty])
    #expect(compiled.diagnostics.map(\.range) == [try compiled.marked.range(1, 2)])
  }

  @Test(arguments: [("certainty: B", ""), ("", "certainty: B"), ("", "authority: guidance")])
  func theFileOrTheRuleMayStateIt(head: String, rule: String) throws {
    #expect(try measure("authority: reported\n\(head)", rule: rule).diagnostics == [])
  }

  @Test func theCertaintyOfAPackIsNotThatOfAReport() throws {
    #expect(try measure("cite: C").pack.rules.map(\.certainty) == ["P"])
    #expect(try measure("cite: C", rule: "authority: reported").codes == [.missingCertainty])
  }

  private let claims =
    "authority: reported\ncertainty: B\nclaims:\n  - { id: one, by: A, says: X. }\n  - { id: two, by: B, says: Y. }"

  @Test func anObligationAmongClaimsNamesItsOwn() throws {
    let compiled = try measure(claims)
    #expect(compiled.codes == [.missingKey])
    #expect(try measure(claims, rule: "claim: two").pack.rules.map(\.claim) == ["two"])
  }

  @Test func anUnknownClaimIsReported() throws {
    let compiled = try measure(claims, rule: "claim: 3️⃣tow4️⃣")
    #expect(compiled.codes == [.unresolvedReference])
    #expect(compiled.diagnostics.map(\.range) == [try compiled.marked.range(3, 4)])
    #expect(compiled.diagnostics.map(\.help) == ["did you mean `two`?"])
  }

  @Test(arguments: [
    "review_again: 3️⃣soon4️⃣", "last_confirmed: 3️⃣2026-06-314️⃣",
    "reported_by:\n  - { outlet: A, date: 3️⃣yesterday4️⃣ }",
  ])
  func aDateThatCannotBeReadIsReported(head: String) throws {
    let compiled = try measure("cite: C\n\(head)")
    #expect(compiled.codes == [.unreadableText])
    #expect(compiled.diagnostics.map(\.range) == [try compiled.marked.range(3, 4)])
  }

  @Test func aWrongAuthorityOfTheFileIsReportedOnce() throws {
    let compiled = try CompiledRules(
      file: """
        section: S
        title: T
        cite: C
        authority: rumour
        rules:
          - { id: S.a, kind: classification, effective: 2020-01-01.., says: X. }
          - { id: S.b, kind: classification, effective: 2020-01-01.., says: X. }
        """)
    #expect(Set(compiled.diagnostics).count == 1)
  }

  @Test func aWrongAuthorityOfAFileWithoutRulesIsReported() throws {
    let compiled = try CompiledRules(file: "section: S\ntitle: T\ncite: C\nauthority: rumour\nrules: []\n")
    withKnownIssue("the authority of a file is read with each of its rules") {
      #expect(compiled.codes == [.unknownName])
    }
  }
}
