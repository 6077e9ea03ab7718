import Diagnostics
import Evaluation
import Quantities
import RuleModel
import Testing

/// S1: a fact is known or unknown; absent means unknown.
struct FactTests {
  @Test(arguments: [
    "item.a", "not item.a", "item.n >= 5", "item.n == 5", "item.n != 5", "item.n < 5", "item.area > 1 mm²",
    "item is circuit", "not item is circuit", "destination == CN", "destination != CN",
    "destination in [CN, D:5]", "not destination in [D:5]", "transaction.date >= 2026-01-01",
    "transaction.date < 2026-01-01", "end_user.listed", "end_user.country == CN", "not end_user.listed",
    "end_user.country == purchaser.country", "any p in parties where p.listed",
    "every p in parties where p.listed", "any d in documents", "item.n + item.m > 3", "3 / item.n < 1",
    "count of d in documents >= 1", "sum of p.score for p in parties > 3",
  ])
  func whatNothingIsSaidOfIsUnknown(condition: String) throws {
    let determination = try Bench.banning(when: condition).judge("item: {}")
    #expect(determination.truth("R") == .unknown)
    #expect(determination.possible == ["free", "banned"])
  }

  @Test func theWordUnknownSaysAsMuchAsSilence() throws {
    let bench = try Bench.banning(when: "item.a and item.n > 3")
    let silent = try bench.judge("item: { a: yes }")
    let spoken = try bench.judge("item: { a: yes, n: unknown }")
    #expect(silent == spoken)
  }

  @Test(arguments: [("item.a", "item.a"), ("item.n > 3", "item.n"), ("end_user.listed", "end_user.listed")])
  func anUnknownComparisonRemembersItsFact(condition: String, path: String) throws {
    let determination = try Bench.banning(when: condition).judge("item: {}")
    #expect(try determination.finding("R").explanation.openFacts.map(\.path) == [path])
  }

  @Test func aThingOfUnknownKindAsksForItsKind() throws {
    let determination = try Bench.banning(when: "item is circuit").judge("item: {}")
    #expect(determination.questions.map(\.path) == ["item.kind"])
  }

  @Test func aKnownFactCarriesWhereItIsWritten() throws {
    let determination = try Bench.banning(when: "item.n > 3").judge("item: { n: 4 }")
    let reading = try #require(determination.finding("R").explanation.all.flatMap(\.readings).first)
    #expect(reading.path == "item.n")
    #expect(reading.evidence?.place?.start.column == 12)
  }
}
