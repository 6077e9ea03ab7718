import Diagnostics
import TestSupport
import Testing

@testable import RuleCompiler

struct PeriodLintTests {
  private func rules(_ periods: [String], ids: [String]? = nil) throws -> CompiledRules {
    try CompiledRules(
      periods.enumerated().map { index, period in
        """
          - id: \(index + 1)️⃣\(ids?[index] ?? "S.a")
            kind: classification
            effective: \(period)
            says: X.

        """
      }.joined())
  }

  @Test(arguments: [
    ["2020-01-01.."],
    ["..2020-12-31", "2021-01-01.."],
    ["2020-01-01..2020-12-31", "2021-01-01..2021-12-31", "2022-01-01.."],
    ["2020-01-01..2020-02-29", "2020-03-01.."],
    ["2021-01-01..", "2020-01-01..2020-12-31"],
    ["2020-01-01..2020-01-01", "2020-01-02.."],
  ])
  func versionsThatFollowDayByDayAreFine(periods: [String]) throws {
    #expect(try rules(periods).found(by: PeriodLint()) == [])
  }

  @Test(arguments: [
    (["2020-01-01..2020-12-31", "2020-12-31.."], 2),
    (["2020-01-01..", "2021-01-01.."], 2),
    (["2020-01-01..", "2020-01-01.."], 2),
    (["..", ".."], 2),
    (["2021-01-01..", "..2021-01-01"], 1),
    (["2020-01-01..2020-12-31", "2020-03-01..2020-04-01"], 2),
  ])
  func versionsInForceAtOnceAreReportedAtTheLaterOne(periods: [String], later: Int) throws {
    let compiled = try rules(periods)
    let found = try compiled.found(by: PeriodLint())
    #expect(found.map(\.code) == [.periodOverlap])
    #expect(found.map(\.range?.start) == [try compiled.marked.place(later)])
    #expect(found.flatMap { $0.labels.map(\.range.start) } == [try compiled.marked.place(3 - later)])
  }

  @Test(arguments: [
    (["2020-01-01..2020-12-31", "2021-01-02.."], 2),
    (["2023-01-01..", "..2020-12-31"], 1),
    (["2020-01-01..2020-02-28", "2020-03-01.."], 2),
  ])
  func daysBetweenVersionsAreReportedAtTheLaterOne(periods: [String], later: Int) throws {
    let compiled = try rules(periods)
    let found = try compiled.found(by: PeriodLint())
    #expect(found.map(\.code) == [.periodGap])
    #expect(found.map(\.range?.start) == [try compiled.marked.place(later)])
    #expect(found.flatMap { $0.labels.map(\.range.start) } == [try compiled.marked.place(3 - later)])
  }

  @Test func paragraphsAreJudgedApart() throws {
    let compiled = try rules(
      ["2020-01-01..2020-12-31", "2022-01-01..", "2020-06-01.."], ids: ["S.a", "S.b", "S.c"])
    #expect(try compiled.found(by: PeriodLint()) == [])
  }

  @Test func aGapIsNoneWhereALongerVersionCoversIt() throws {
    let found = try rules(["2020-01-01..2025-12-31", "2021-01-01..2021-12-31", "2024-01-01.."])
      .found(by: PeriodLint())
    withKnownIssue("versions are compared with their neighbours alone") {
      #expect(!found.map(\.code).contains(.periodGap))
    }
  }

  @Test func aPartGivenTwiceIsReportedAtTheSecond() throws {
    let compiled = try CompiledRules(
      rule: """
        any_of:
          - { id: S.a.1, when: item.listed }
          - { id: 1️⃣S.a.12️⃣, when: item.clever }
          - { id: S.a.2, when: item.clever }
        """)
    let found = try compiled.found(by: PeriodLint())
    #expect(found.map(\.code) == [.duplicateID])
    #expect(found.map(\.range) == [try compiled.marked.range(1, 2)])
  }

  @Test func aCarveOutGivenTwiceIsReported() throws {
    let found = try CompiledRules(
      rule: """
        except:
          - { id: S.a.x, says: X., when: item.listed }
          - { id: S.a.x, says: X., when: item.clever }
        """
    ).found(by: PeriodLint())
    #expect(found.map(\.code) == [.duplicateID])
  }

  private func definitions(_ first: (id: String, period: String), _ second: (id: String, period: String))
    throws
    -> CompiledRules
  {
    try CompiledRules(
      [first, second].enumerated().map { index, rule in
        """
          - id: \(index + 1)️⃣\(rule.id)
            kind: definition
            defines: item.clever
            effective: \(rule.period)
            says: X.
            value: item.listed

        """
      }.joined())
  }

  @Test func twoRulesThatDefineOneFactAtOnceAreReported() throws {
    let compiled = try definitions(("S.a", "2020-01-01..2020-12-31"), ("S.b", "2020-12-31.."))
    let found = try compiled.found(by: PeriodLint())
    #expect(found.map(\.code) == [.periodOverlap])
    #expect(found.map(\.range?.start) == [try compiled.marked.place(2)])
    #expect(found.flatMap { $0.labels.map(\.range.start) } == [try compiled.marked.place(1)])
  }

  @Test func twoRulesMayDefineOneFactOneAfterTheOther() throws {
    let compiled = try definitions(("S.a", "2020-01-01..2020-12-30"), ("S.b", "2020-12-31.."))
    #expect(try compiled.found(by: PeriodLint()) == [])
  }

  @Test(arguments: [
    "except:\n  - { id: S.a, says: X., when: item.listed }",
    "any_of:\n  - { id: S.a.1, when: item.listed }\nexcept:\n  - { id: S.a.1, says: X., when: item.listed }",
    "except:\n  - { id: S.b, says: X., when: item.listed, except: [{ id: S.b, says: Y., when: item.clever }] }",
  ])
  func noPartHasTheIdOfAnotherPart(keys: String) throws {
    #expect(try CompiledRules(rule: keys).found(by: PeriodLint()).map(\.code) == [.duplicateID])
  }
}
