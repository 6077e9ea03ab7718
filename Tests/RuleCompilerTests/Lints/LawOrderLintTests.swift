import Diagnostics
import TestSupport
import Testing

@testable import RuleCompiler

struct LawOrderLintTests {
  private func parts(_ ids: [String]) throws -> CompiledRules {
    try CompiledRules(
      rule: "any_of:\n"
        + ids.enumerated().map { "  - { id: \($0 + 1)️⃣\($1), when: item.listed }" }.joined(separator: "\n"))
  }

  @Test(arguments: [
    ["S.a.1", "S.a.2", "S.a.3"], ["S.a.2", "S.a.10"], ["S.a", "S.b"], ["S.a.1", "S.a.4"],
    ["S.a.second", "S.a.first"], ["S.a.2", "S.a.first", "S.a.1"], ["S.a.1"],
  ])
  func partsInTheLawsOrderAreFine(ids: [String]) throws {
    #expect(try parts(ids).found(by: LawOrderLint()) == [])
  }

  @Test(arguments: [
    (["S.a.2", "S.a.1"], 2), (["S.a.10", "S.a.2"], 2), (["S.b", "S.a"], 2), (["S.a.1", "S.a.3", "S.a.2"], 3),
  ])
  func aPartThatStandsTooLateIsReported(ids: [String], place: Int) throws {
    let compiled = try parts(ids)
    let found = try compiled.found(by: LawOrderLint())
    #expect(found.map(\.code) == [.outOfOrder])
    #expect(found.map(\.range?.start) == [try compiled.marked.place(place)])
    #expect(found.flatMap { $0.labels.map(\.range.start) } == [try compiled.marked.place(place - 1)])
  }

  @Test(
    arguments: [
      ("2020-01-01..2020-12-31", "2021-01-01..", []),
      ("2021-01-01..", "2020-01-01..2020-12-31", [.outOfOrder]),
      ("2020-06-01..", "2020-01-01..2020-12-31", []),
    ] as [(String, String, [DiagnosticCode])])
  func versionsStandInTheOrderOfTime(first: String, second: String, codes: [DiagnosticCode]) throws {
    let compiled = try CompiledRules(
      """
        - { id: S.a, kind: classification, effective: \(first), says: X. }
        - { id: S.a, kind: classification, effective: \(second), says: X. }

      """)
    #expect(try compiled.found(by: LawOrderLint()).map(\.code) == codes)
  }
}
