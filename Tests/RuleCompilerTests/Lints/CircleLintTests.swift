import Diagnostics
import TestSupport
import Testing

@testable import RuleCompiler

struct CircleLintTests {
  private func definitions(_ pairs: [(fact: String, value: String)]) throws -> CompiledRules {
    try CompiledRules(
      pairs.enumerated().map { index, pair in
        """
          - id: \(index + 1)️⃣\(pair.fact)
            kind: definition
            defines: item.\(pair.fact)
            effective: 2020-01-01..
            says: More than 2.
            value: \(pair.value)

        """
      }.joined())
  }

  @Test func aDefinitionThatReadsItselfIsReported() throws {
    let compiled = try definitions([("score", "item.score + item.weight")])
    let found = try compiled.found(by: CircleLint())
    #expect(found.map(\.code) == [.circularDefinition])
    #expect(found.map(\.range?.start) == [try compiled.marked.place(1)])
  }

  @Test(arguments: [
    "any x in items where x.clever", "(count of x in items where x.clever) > 2", "order.lead.clever",
    "not item.clever",
  ])
  func aDefinitionThatReadsItselfOfAnotherThingIsReported(value: String) throws {
    #expect(try definitions([("clever", value)]).found(by: CircleLint()).map(\.code) == [.circularDefinition])
  }

  @Test func aCircleOfTwoIsReportedAtEach() throws {
    let compiled = try definitions([
      ("score", "measure(item.density, GB/s/mm²)"), ("density", "item.rate / item.area"),
      ("clever", "item.score > 2"),
    ])
    #expect(try compiled.found(by: CircleLint()) == [])
    let circle = try definitions([
      ("score", "count of x in items where x.clever"), ("clever", "item.score > 2"),
    ])
    let found = try circle.found(by: CircleLint())
    #expect(found.map(\.range?.start) == [try circle.marked.place(1), try circle.marked.place(2)])
  }

  @Test func whatReadsACircleIsNotInIt() throws {
    let compiled = try definitions([("score", "item.score"), ("clever", "item.score > 2")])
    let found = try compiled.found(by: CircleLint())
    #expect(found.map(\.range?.start) == [try compiled.marked.place(1)])
  }

  private func classifications(_ yields: [(id: String, to: String)]) throws -> [Diagnostic] {
    try CompiledRules(
      yields.map { rule in
        """
          - id: \(rule.id)
            kind: classification
            effective: 2020-01-01..
            says: X.
            yields_to: [\(rule.to)]

        """
      }.joined() + "  - { id: S.z, kind: classification, effective: 2020-01-01.., says: X. }\n"
    ).found(by: CircleLint())
  }

  @Test func rulesThatYieldToEachOtherAreReported() throws {
    let found = try classifications([("S.a", "S.b"), ("S.b", "S.a"), ("S.c", "S.a")])
    #expect(found.map(\.code) == [.circularDefinition, .circularDefinition])
    #expect(found.map(\.message).allSatisfy { $0.hasPrefix("`S.a`") || $0.hasPrefix("`S.b`") })
  }

  @Test func rulesThatYieldInARowAreFine() throws {
    #expect(try classifications([("S.a", "S.b"), ("S.b", "S.z")]) == [])
  }
}
