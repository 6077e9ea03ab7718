import Evaluation
import RuleModel
import RuleModel
import Testing

/// What is shown of what rules supply, and the doubt that goes with a membership.
struct DerivedFigureTests {
  private static let rules = """
    - id: D.tpp
      kind: definition
      defines: item.tpp
      effective: 2020-01-01..
      says: Twice n.
      interpretation: With 2.
      value: item.n * 2
    - id: D.ready
      kind: definition
      defines: item.ready
      effective: 2020-01-01..
      says: Watched.
      value: destination in [D:5]
    - id: R
      kind: red_flag
      effective: 2020-01-01..
      says: Ready.
      when: item.ready
      resolve: Ask.
    """

  private func figures(_ text: String) throws -> [String] {
    let bench = try Bench(Self.rules)
    var query = FactQuery(pack: bench.pack, facts: try bench.facts(text), asOf: try date("2024-01-01"))
    return query.figures(of: "item").map { "\($0.path) \($0.value) by \($0.rule)" }
  }

  @Test func whatIsComputedIsShownInTheOrderOfTheVocabulary() throws {
    #expect(
      try figures("transaction: { destination: NO }\nitem: { n: 21 }")
        == ["item.tpp 42 by D.tpp", "item.ready no by D.ready"])
  }

  @Test func whatIsUnknownOrWithoutADefinitionIsLeftOut() throws {
    #expect(try figures("item: { area: 5 mm² }").isEmpty)
  }

  @Test func ofAThingThatIsNotThereNothingIsShown() throws {
    let bench = try Bench(Self.rules)
    var query = FactQuery(pack: bench.pack, facts: try bench.facts("item: {}"), asOf: try date("2024-01-01"))
    #expect(query.figures(of: "justification").isEmpty)
  }

  @Test(arguments: [("KH", "KH (membership: low)"), ("CN", "CN")])
  func aDoubtfulMembershipIsShownWithTheFactThatRestsOnIt(country: String, shown: String) throws {
    let determination = try Bench(Self.rules).judge(
      "transaction: { destination: \(country) }\nitem: {}", on: "2024-01-01")
    let flag = try #require(determination.findings.first { $0.rule.id.text == "R" })
    #expect(readings(of: flag.explanation) == [shown])
  }

  private func readings(of explanation: Explanation) -> [String] {
    let own = explanation.readings.compactMap(\.derivation).flatMap(\.readings).map(\.value)
    return own.isEmpty ? explanation.children.flatMap(readings) : own
  }
}
