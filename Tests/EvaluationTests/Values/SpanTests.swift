import Evaluation
import Quantities
import RuleModel
import Testing

/// Numbers that sources give differently: all of them stay possible.
struct SpanTests {
  private let line = "item: { n: { value: 4, or: [{ value: 6, source: Another }], source: One } }"

  @Test(arguments: [
    ("item.n >= 4", Truth.holds), ("item.n >= 5", .unknown), ("item.n > 6", .fails),
    ("item.n == 5", .unknown),
    ("item.n != 7", .holds), ("item.n * 2 >= 8", .holds), ("item.n * 2 >= 9", .unknown),
    ("12 / item.n <= 3", .holds),
    ("12 / item.n <= 2", .unknown), ("10 - item.n >= 4", .holds),
  ])
  func aSpanDecidesWhatHoldsThroughout(condition: String, truth: Truth) throws {
    #expect(try Bench.banning(when: condition).judge(line).truth("R") == truth)
  }

  @Test func aSpanIsTheReasonWhyItIsNotSettled() throws {
    let determination = try Bench.banning(when: "item.n >= 5").judge(line)
    let question = try determination.question("item.n")
    #expect(question.reason == .span)
    #expect(question.effects.map(\.turningPoint) == ["at least 5"])
  }

  @Test func sourcesThatAgreeAreNoSpan() throws {
    let agreed = "item: { n: { value: 4, or: [{ value: 4.0, source: Another }] } }"
    #expect(try Bench.banning(when: "item.n == 4").judge(agreed).truth("R") == .holds)
  }

  @Test(arguments: [("item.a", Truth.unknown), ("item.b", .holds)])
  func flagsOnWhichSourcesDisagreeAreUnknown(condition: String, truth: Truth) throws {
    let flags = "item: { a: { value: yes, or: [{ value: no }] }, b: { value: yes, or: [{ value: yes }] } }"
    #expect(try Bench.banning(when: condition).judge(flags).truth("R") == truth)
  }

  @Test(arguments: [
    ("destination in [D:5]", Truth.unknown), ("destination in [D:5, US]", .holds),
    ("destination in [NO]", .fails),
    ("not destination in [NO]", .holds), ("destination == CN", .unknown), ("destination != NO", .holds),
    ("destination == end_user.country", .unknown),
  ])
  func codesOnWhichSourcesDisagreeDecideWhatHoldsForEach(condition: String, truth: Truth) throws {
    let text = """
      item: {}
      transaction: { destination: { value: CN, or: [{ value: US }] } }
      parties: [{ roles: [end_user], country: { value: CN, or: [{ value: US }] } }]
      """
    #expect(try Bench.banning(when: condition).judge(text).truth("R") == truth)
  }

  @Test func aRejectedValueIsNeverUsed() throws {
    let rejected = "item: { n: { value: 4, rejected: [{ value: 9, because: A slip of the pen }] } }"
    #expect(try Bench.banning(when: "item.n > 4").judge(rejected).truth("R") == .fails)
  }
}

/// Where an unknown number decides, the question says at which value.
struct TurningPointTests {
  private let density =
    Bench.rule(
      "D.tpp", "definition",
      "defines: item.tpp\nvalue: max of measure(m.rate, TOPS) * measure(m.bits, bit) for m in item.modes")
    + Bench.rule(
      "D.density", "definition", "defines: item.density\nvalue: item.tpp / measure(item.area, mm²)")
    + Bench.rule("R", "when: item.tpp >= 1600 and item.density >= 5.92\nthen: banned")

  private func point(_ condition: String, _ path: String, _ line: String = "") throws -> String? {
    try Bench.banning(when: condition).judge("item: { \(line) }").question(path).effects.first?.turningPoint
  }

  @Test func aDieAreaDecidesTheDensity() throws {
    let line = "item: { modes: [{ rate: 250 TOPS, bits: 8 bit }] }"
    let question = try Bench(density).judge(line).question("item.area")
    let point = try #require(question.effects.first?.turningPoints.first)
    #expect(point.comparator == .lessOrEqual)
    #expect(point.value == (try number("2000/5.92")))
    #expect(point.text == "at most ≈337.8 mm²")
  }

  @Test func theTurningPointIsWhereTheTruthTurns() throws {
    let bench = try Bench(density)
    for (area, truth) in [("337.83", Truth.holds), ("337.84", .fails)] {
      let line = "item: { modes: [{ rate: 250 TOPS, bits: 8 bit }], area: \(area) mm² }"
      #expect(try bench.judge(line).truth("R") == truth)
    }
  }

  @Test(arguments: [
    ("item.n >= 5", "at least 5"), ("item.n > 5", "more than 5"), ("item.n < 5", "less than 5"),
    ("item.n <= 5", "at most 5"), ("item.n == 5", "exactly 5"), ("item.n != 5", "other than 5"),
    ("5 > item.n", "less than 5"), ("2 * item.n + 1 >= 5", "at least 2"), ("20 / item.n > 4", "less than 5"),
    ("20 - item.n > 4", "less than 16"), ("item.n / 4 - 1 <= 2", "at most 12"),
    ("item.n >= 30000", "at least 30,000"),
  ])
  func aComparisonIsSolvedForItsOneUnknown(condition: String, text: String) throws {
    #expect(try point(condition, "item.n") == text)
  }

  @Test func aKnownPartIsTakenIntoAccount() throws {
    #expect(try point("item.n * item.m >= 12", "item.n", "m: 4") == "at least 3")
  }

  @Test func whereSeveralNumbersDecideEachIsNamed() throws {
    #expect(try point("item.n >= 3 and item.n < 7", "item.n") == "at least 3 and less than 7")
  }

  @Test func anAlternativeOfAClassificationIsNamedWithItsOwn() throws {
    let entry = "any_of:\n  - { id: 9Z1.a, when: item.n >= 3 }\n  - { id: 9Z1.b, when: item.m >= 7 }"
    let bench = try Bench(
      Bench.rule("9Z1", "classification", entry)
        + Bench.rule("R", "when: |\n  item.classification in [9Z1]\nthen: banned"))
    let effects = try bench.judge("item: {}").question("item.m").effects
    #expect(effects.map(\.rule.text) == ["9Z1.b", "R"])
    #expect(effects.map(\.turningPoint) == ["at least 7", nil])
  }

  @Test func twoUnknownsHaveNoTurningPoint() throws {
    #expect(try point("item.n * item.m >= 12", "item.n") == nil)
  }

  @Test func itIsGivenInTheUnitOfTheFact() throws {
    #expect(try point("item.area < 2 cm²", "item.area") == "less than 200 mm²")
  }
}

/// By how much a comparison of known numbers holds or fails.
struct MarginTests {
  private func explanation(_ condition: String, _ line: String) throws -> Explanation {
    let all = try Bench.banning(when: condition).judge("item: { \(line) }").finding("R").explanation.all
    return try #require(all.first { $0.form == .comparison })
  }

  @Test(arguments: [("n: 7", "2"), ("n: 5", "0"), ("n: 4.5", "0.5")])
  func itIsTheDistanceFromTheBoundary(line: String, margin: String) throws {
    #expect(try explanation("item.n >= 5", line).margin == (try number(margin)))
  }

  @Test func anUnknownNumberHasNone() throws {
    #expect(try explanation("item.n >= 5", "m: 1").margin == nil)
  }

  @Test func itHasTheUnitOfTheComparison() throws {
    let comparison = try explanation("item.area >= 100 mm²", "area: 2 cm²")
    #expect(comparison.margin == (try number("100")))
    #expect(comparison.marginUnit?.symbol == "mm²")
  }

  @Test func theValuesAreShown() throws {
    #expect(try explanation("item.n >= 4800", "n: 15832").values == "15,832 >= 4,800")
    #expect(try explanation("item.n >= 4800", "m: 1").values == "unknown >= 4,800")
  }
}
