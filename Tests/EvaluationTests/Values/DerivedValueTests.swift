import Evaluation
import Quantities
import RuleModel
import Testing

/// Derived facts: computed, stated, both, or not there at all.
struct DerivedValueTests {
  private let rules =
    Bench.rule("D.tpp", "definition", "defines: item.tpp\nvalue: item.n * 2")
    + Bench.rule("D.ready", "definition", "defines: item.ready\nvalue: item.a and item.b")
    + Bench.rule("R", "when: item.tpp >= 10\nthen: banned")
    + Bench.rule("F", "when: item.ready\nthen: approval")

  @Test func aDerivedValueIsComputedExactly() throws {
    #expect(try Bench(rules).answer("item.tpp", "item: { n: 2.46 }") == .number(.init(number("4.92")), nil))
  }

  @Test func aStatedValueServesWhileTheInputsAreUnknown() throws {
    #expect(try Bench(rules).judge("item: { tpp: 12, a: no }").possible == ["banned"])
    #expect(try Bench(rules).judge("item: { tpp: 8, a: no }").possible == ["free"])
  }

  @Test func aStatedValueThatAgreesIsDerived() throws {
    let determination = try Bench(rules).judge("item: { tpp: 12, n: 6, a: no }")
    let readings = try determination.finding("R").explanation.all.flatMap(\.readings)
    #expect(readings.first?.derivation?.rule.text == "D.tpp")
    #expect(determination.possible == ["banned"])
  }

  @Test(arguments: ["tpp: 8, n: 6", "tpp: 12, n: 4"])
  func aStatedValueThatDisagreesIsUnknown(line: String) throws {
    let determination = try Bench(rules).judge("item: { \(line), a: no }")
    #expect(determination.truth("R") == .unknown)
    #expect(determination.possible == ["free", "banned"])
    let open = try determination.finding("R").explanation.openFacts
    #expect(open.map(\.path) == ["item.tpp"])
    guard case .disagrees = open.first?.reason else {
      Issue.record("the reason is not the disagreement: \(open)")
      return
    }
  }

  @Test func whatHoldsForBothValuesHoldsThoughTheyDisagree() throws {
    #expect(try Bench(rules).judge("item: { tpp: 12, n: 7, a: no }").truth("R") == .holds)
  }

  @Test func aStatedValueOutsideThePossibleOnesDisagrees() throws {
    // The sources give n as 6 or 7, so the value is 12 or 14 and cannot be 8.
    let line = "item: { tpp: 8, n: { value: 6, or: [{ value: 7, source: another }] }, a: no }"
    let found = try Bench(rules).judge(line).truth("R")
    #expect(found == .unknown)
  }

  @Test(arguments: [
    ("a: yes, b: yes", Truth.holds), ("a: yes, b: no", .fails), ("a: yes", .unknown),
    ("a: yes, ready: yes", .holds), ("ready: no", .fails), ("a: no, ready: no", .fails),
    ("a: no, ready: yes", .unknown), ("a: yes, b: yes, ready: no", .unknown),
  ])
  func aFlagIsDerivedOrStatedAndMustAgree(line: String, truth: Truth) throws {
    #expect(try Bench(rules).judge("item: { n: 0, \(line) }").truth("F") == truth)
  }
}

/// A definition whose own condition fails supplies no number.
struct UndefinedNumberTests {
  private let density = Bench.rule(
    "D", "definition", "defines: item.density\nwhen: item.planar\nvalue: item.n / item.m")

  private func truth(of condition: String, _ line: String) throws -> Truth? {
    try Bench(density + Bench.rule("R", "when: |\n  \(condition)\nthen: banned")).judge("item: { \(line) }")
      .truth("R")
  }

  @Test(arguments: [
    "item.density >= 1", "item.density < 1", "item.density == 3", "item.density != 3", "item.density + 1 > 0",
  ])
  func aComparisonWithItFails(condition: String) throws {
    #expect(try truth(of: condition, "planar: no, n: 6, m: 2") == .fails)
  }

  @Test func theOppositeOfSuchAComparisonHolds() throws {
    #expect(try truth(of: "not item.density >= 1", "planar: no, n: 6, m: 2") == .holds)
  }

  @Test(arguments: [
    ("item.density >= 1", Truth.unknown), ("item.density >= 5", .fails), ("not item.density >= 5", .holds),
    ("not item.density >= 1", .unknown),
  ])
  func whereItMayBeUndefinedOnlyAFailureIsCertain(condition: String, truth: Truth) throws {
    #expect(try self.truth(of: condition, "n: 6, m: 2") == truth)
  }

  @Test func aStatedNumberWhereThereIsNoneDisagrees() throws {
    #expect(try truth(of: "item.density >= 1", "planar: no, n: 6, m: 2, density: 3") == .unknown)
  }

  @Test func itIsShownAsUndefined() throws {
    #expect(try Bench(density).answer("item.density", "item: { planar: no, n: 6, m: 2 }") == .undefined)
    #expect(try Bench(density).answer("item.density", "item: { n: 6, m: 2 }") == .unknown)
  }
}
