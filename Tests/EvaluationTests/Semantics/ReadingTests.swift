import Evaluation
import RuleModel
import Testing

/// S15: an open point of the law is read as chosen, and what another choice would change is told.
struct ReadingTests {
  private static let header = Bench.header(
    verifiedThrough: "2030-12-31",
    extra: """
      readings:
        - id: width
          says: How wide it is.
          choices: [{ id: narrow, says: Narrow. }, { id: wide, says: Wide. }]
        - id: depth
          says: How deep it is.
          choices: [{ id: shallow, says: Shallow. }, { id: deep, says: Deep. }]
      """)

  private static let rules = """
    - id: W
      kind: license_requirement
      effective: 2020-01-01..
      says: N of 10 or more.
      reading: width.narrow
      when: item.n >= 10
    - id: W
      kind: license_requirement
      effective: 2020-01-01..
      says: N of 5 or more.
      reading: width.wide
      when: item.n >= 5
    - id: D
      kind: obligation
      effective: 2027-01-01..
      says: Deep only.
      reading: depth.deep
      then: banned
    """

  private static let wide = ReadingChoice(reading: "width", choice: "wide")

  @Test func theFirstChoiceCountsWhereNoneIsMade() throws {
    let bench = try Bench(Self.rules, header: Self.header)
    #expect(try bench.judge("item: { n: 9 }").outcomes.outcome.text == "free")
    #expect(try bench.judge("item: { n: 10 }").outcomes.outcome.text == "license_required")
  }

  @Test func anotherChoicePutsItsVersionInThePlaceOfTheFirst() throws {
    let bench = try Bench(Self.rules, header: Self.header)
    let options = JudgementOptions(choices: [Self.wide])
    #expect(try bench.judge("item: { n: 5 }", options: options).outcomes.outcome.text == "license_required")
    #expect(try bench.judge("item: { n: 4 }", options: options).outcomes.outcome.text == "free")
    #expect(
      try bench.judge("item: { n: 4 }", options: options).choices.map(\.description) == [
        "width.wide", "depth.shallow",
      ])
  }

  @Test func aChoiceThatWouldChangeTheAnswerIsToldAndNothingPassesInSilence() throws {
    let bench = try Bench(Self.rules, header: Self.header)
    let between = try bench.judge("item: { n: 7 }")
    #expect(between.otherReadings.map(\.choice.id) == ["wide"])
    #expect(between.otherReadings.first?.gist.outcomes.outcome.text == "license_required")
    #expect(between.verdict == .attention)
    let clear = try bench.judge("item: { n: 4 }")
    #expect(clear.otherReadings.isEmpty)
    #expect(clear.verdict == .pass)
  }

  @Test func fromTheOtherSideTheDefaultIsTheOtherChoice() throws {
    let bench = try Bench(Self.rules, header: Self.header)
    let found = try bench.judge("item: { n: 7 }", options: JudgementOptions(choices: [Self.wide]))
    #expect(found.otherReadings.map(\.choice.id) == ["narrow"])
    #expect(found.verdict == .blocked)
  }

  @Test func aChoiceWithoutARuleInForceThatDayIsNotCompared() throws {
    let bench = try Bench(Self.rules, header: Self.header)
    #expect(try bench.judge("item: { n: 4 }", on: "2026-12-31").otherReadings.isEmpty)
    #expect(try bench.judge("item: { n: 4 }", on: "2027-01-01").otherReadings.map(\.choice.id) == ["deep"])
  }
}
