import Diagnostics
import Quantities
import TestSupport
import Testing

@testable import RuleCompiler

struct InForceLintTests {
  /// A classification in force in `period` that reads `item.score`, which is defined in the other periods.
  private func rules(_ period: String, definedIn periods: [String]) throws -> CompiledRules {
    let reader = """
        - id: 2️⃣S.a
          kind: classification
          effective: \(period)
          says: More than 2.
          when: 1️⃣item.score3️⃣ > 2

      """
    let definitions = periods.enumerated().map { index, period in
      """
        - id: S.score-\(index)
          kind: definition
          defines: item.score
          effective: \(period)
          says: X.
          value: item.quantity * item.weight

      """
    }
    return try CompiledRules(reader + definitions.joined())
  }

  @Test(arguments: [
    ("2020-01-01..", ["2020-01-01.."]), ("2020-01-01..", [".."]),
    ("..2020-12-31", ["..2021-12-31"]), ("..", [".."]),
    ("2020-01-01..", ["2020-01-01..2020-12-31", "2021-01-01.."]),
    ("2020-01-01..", ["2021-01-01..", "2019-01-01..2020-12-31"]),
    ("2020-01-01..2020-12-31", ["2019-01-01..2020-06-30", "2020-07-01..2021-06-30"]),
    (
      "2020-01-01..2022-12-31",
      ["2020-01-01..2021-06-30", "2021-01-01..2021-12-31", "2022-01-01..2022-12-31"]
    ),
    ("2020-01-01..", ["2020-01-01..2020-03-31", "2020-01-01..2020-12-31", "2021-01-01.."]),
  ])
  func aFactDefinedThroughoutIsFine(period: String, defined: [String]) throws {
    #expect(try rules(period, definedIn: defined).found(by: InForceLint()) == [])
  }

  @Test(arguments: [
    ("2020-01-01..", ["2020-01-02.."]), ("2020-01-01..", ["2020-01-01..2030-12-31"]),
    ("..2020-12-31", ["1900-01-01..2021-12-31"]), ("..", ["2020-01-01.."]), ("..", ["..2020-01-01"]),
    ("2020-01-01..", ["2020-01-01..2020-12-30", "2021-01-01.."]),
    ("2020-01-01..2020-12-31", ["2019-01-01..2019-12-31"]),
    ("2020-01-01..2020-12-31", ["2020-01-01..2020-12-30"]),
  ])
  func aFactNotDefinedThroughoutIsReportedWhereItIsRead(period: String, defined: [String]) throws {
    let compiled = try rules(period, definedIn: defined)
    let found = try compiled.found(by: InForceLint())
    #expect(found.map(\.code) == [.ruleNotInForce])
    #expect(found.map(\.range) == [try compiled.marked.range(1, 3)])
    #expect(found.flatMap { $0.labels.map(\.range.start) } == [try compiled.marked.place(2)])
  }

  @Test func aFactDefinedNowhereIsReportedWhereItIsRead() throws {
    let compiled = try rules("2020-01-01..", definedIn: [])
    let found = try compiled.found(by: InForceLint())
    #expect(found.map(\.code) == [.unresolvedReference])
    #expect(found.map(\.range) == [try compiled.marked.range(1, 3)])
  }

  @Test(arguments: [
    "item.listed", "item.quantity > 2", "any x in items where x.classification in [S.b]", "item is computer",
  ])
  func factsThatNoDefinitionSuppliesAreFine(condition: String) throws {
    let compiled = try CompiledRules(
      """
        - { id: S.b, kind: classification, effective: 2020-01-01.., says: X. }
        - id: S.a
          kind: red_flag
          effective: 2020-01-01..
          says: 2
          when: \(condition)

      """)
    #expect(try compiled.found(by: InForceLint()) == [])
  }

  @Test(arguments: [
    "when: any x in items where 1️⃣x.clever2️⃣",
    "when: (sum of x.quantity for x in items where 1️⃣x.clever2️⃣) > 2",
    "any_of:\n  - { id: S.a.1, when: 1️⃣item.clever2️⃣ }",
    "except:\n  - { id: S.a.1, says: X., when: 1️⃣item.clever2️⃣ }",
    "except:\n  - id: S.a.1\n    says: X.\n    when: item.listed\n    except: [{ id: S.b, says: X., when: 1️⃣item.clever2️⃣ }]",
  ])
  func everyPartOfARuleIsRead(written: String) throws {
    let compiled = try CompiledRules(rule: written)
    #expect(try compiled.found(by: InForceLint()).map(\.range) == [try compiled.marked.range(1, 2)])
  }
}
