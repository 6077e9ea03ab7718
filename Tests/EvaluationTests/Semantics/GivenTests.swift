import Evaluation
import RuleModel
import Testing

/// S2: whether a thing or a list is given is never unknown.
struct GivenTests {
  private func truth(_ condition: String, _ text: String) throws -> Truth? {
    let bench = try Bench(
      "- { id: G, kind: red_flag, effective: 2020-01-01.., says: Given., when: \(condition) }")
    return try bench.judge(text).findings.first { $0.rule.id.text == "G" }?.truth
  }

  @Test func aThingUnderItsKeyIsGivenHoweverLittleIsKnownOfIt() throws {
    #expect(try truth("given justification", "item: { n: 1 }\njustification: { use: unknown }") == .holds)
    #expect(try truth("given justification", "item: { n: 1 }\njustification: {}") == .holds)
    #expect(try truth("given justification", "item: { n: 1 }") == .fails)
    #expect(try truth("not given justification", "item: { n: 1 }") == .holds)
  }

  @Test func aListInsideAThingIsGivenWhereItsKeyStands() throws {
    #expect(try truth("given item.modes", "item: { modes: [{ rate: 1 TOPS }] }") == .holds)
    #expect(try truth("given item.modes", "item: { modes: none }") == .holds)
    #expect(try truth("given item.modes", "item: { modes: unknown }") == .holds)
    #expect(try truth("given item.modes", "item: { n: 1 }") == .fails)
  }
}
