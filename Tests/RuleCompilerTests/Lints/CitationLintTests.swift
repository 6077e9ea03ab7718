import Diagnostics
import TestSupport
import Testing

@testable import RuleCompiler

struct CitationLintTests {
  private func rules(authority: String, fileCite: String = "", ruleCite: String = "") throws -> CompiledRules
  {
    try CompiledRules(
      file: """
        measure: M
        title: T
        authority: \(authority)
        certainty: B
        \(fileCite)
        rules:
          - id: 1️⃣M.a2️⃣
            kind: obligation
            effective: 2020-01-01..
            says: X.
            \(ruleCite)
        """)
  }

  @Test(arguments: ["statute", "regulation"])
  func lawWithoutACitationIsReported(authority: String) throws {
    let compiled = try rules(authority: authority)
    let found = try compiled.found(by: CitationLint())
    #expect(found.map(\.code) == [.noCitation])
    #expect(found.map(\.range) == [try compiled.marked.range(1, 2)])
  }

  @Test(arguments: ["guidance", "letter", "reported"])
  func whatIsNoLawNeedsNone(authority: String) throws {
    #expect(try rules(authority: authority).found(by: CitationLint()) == [])
  }

  @Test(arguments: [("cite: 15 CFR", ""), ("", "cite: 15 CFR")])
  func theFileOrTheRuleMayCite(file: String, rule: String) throws {
    #expect(try rules(authority: "statute", fileCite: file, ruleCite: rule).found(by: CitationLint()) == [])
  }

  @Test func aSectionWithoutItsCitationIsOneMistake() throws {
    let compiled = try CompiledRules(
      file: """
        section: S
        title: T
        rules:
          - { id: S.a, kind: classification, effective: 2020-01-01.., says: X. }
          - { id: S.b, kind: classification, effective: 2020-01-01.., says: X. }
        """)
    withKnownIssue("the missing key is reported, and then every rule") {
      #expect(compiled.codes == [.missingKey])
    }
  }
}
