import Evaluation
import Quantities
import RuleModel
import Testing

/// S2: truth is strong Kleene.
struct TruthTests {
  private static let words: [Truth: String] = [.holds: "yes", .fails: "no", .unknown: "unknown"]

  private func truth(of condition: String, _ a: Truth, _ b: Truth = .unknown) throws -> Truth? {
    let line = "item: { a: \(Self.words[a] ?? ""), b: \(Self.words[b] ?? "") }"
    return try Bench.banning(when: condition).judge(line).truth("R")
  }

  @Test(
    arguments: zip(
      [
        (Truth.holds, Truth.holds), (.holds, .fails), (.holds, .unknown), (.fails, .holds), (.fails, .fails),
        (.fails, .unknown), (.unknown, .holds), (.unknown, .fails), (.unknown, .unknown),
      ],
      [
        (and: Truth.holds, or: Truth.holds), (.fails, .holds), (.unknown, .holds), (.fails, .holds),
        (.fails, .fails), (.fails, .unknown), (.unknown, .holds), (.fails, .unknown), (.unknown, .unknown),
      ]))
  func andAndOrFollowTheTable(parts: (Truth, Truth), whole: (and: Truth, or: Truth)) throws {
    #expect(try truth(of: "item.a and item.b", parts.0, parts.1) == whole.and)
    #expect(try truth(of: "item.a or item.b", parts.0, parts.1) == whole.or)
  }

  @Test(arguments: [(Truth.holds, Truth.fails), (.fails, .holds), (.unknown, .unknown)])
  func notTurnsWhatIsKnownAround(part: Truth, whole: Truth) throws {
    #expect(try truth(of: "not item.a", part) == whole)
  }

  @Test func anUnknownFactNeverPassesThroughTwoNegations() throws {
    #expect(try truth(of: "not not item.a", .unknown) == .unknown)
  }

  @Test func nothingIsLearntFromAFactAndItsOpposite() throws {
    // Strong Kleene judges each part alone: "a or not a" stays unknown.
    #expect(try truth(of: "item.a or not item.a", .unknown) == .unknown)
  }

  @Test(arguments: [
    ("item.n >= 5", "5", Truth.holds), ("item.n > 5", "5", .fails), ("item.n <= 5", "5", .holds),
    ("item.n < 5", "5", .fails), ("item.n == 5", "5.0", .holds), ("item.n != 5", "5", .fails),
    ("item.n >= 5", "4.999999", .fails), ("item.n > 5", "5.000001", .holds),
    ("5 <= item.n", "5", .holds), ("5 < item.n", "5", .fails),
  ])
  func comparisonsAreExactAtTheirBoundary(condition: String, n: String, truth: Truth) throws {
    let determination = try Bench.banning(when: condition).judge("item: { n: \(n) }")
    #expect(determination.truth("R") == truth)
  }

  @Test func aBoundaryIsTheSameMultipliedOrDivided() throws {
    let bench = try Bench.banning(when: "item.n / item.m >= 5.92 and item.n >= 5.92 * item.m")
    #expect(try bench.judge("item: { n: 1776, m: 300 }").truth("R") == .holds)
    #expect(try bench.judge("item: { n: 1775.999999, m: 300 }").truth("R") == .fails)
  }

  @Test(arguments: [("2026-01-14", Truth.fails), ("2026-01-15", .holds), ("2026-01-16", .holds)])
  func datesCompareByDay(day: String, truth: Truth) throws {
    let bench = try Bench.banning(when: "transaction.date >= 2026-01-15")
    #expect(try bench.judge("transaction: { date: \(day) }\nitem: {}").truth("R") == truth)
  }

  @Test(arguments: [
    ("2021-12-08", Truth.fails), ("2021-12-09", .holds), ("2025-02-02", .holds), ("2025-02-03", .fails),
  ])
  func aGroupHasTheMembersOfTheDayJudged(day: String, truth: Truth) throws {
    let bench = try Bench.banning(when: "destination in [US, D:5]")
    let text = "transaction: { destination: KH }\nitem: {}"
    #expect(try bench.judge(text, on: day).truth("R") == truth)
  }

  @Test func aThingOfAnotherKindIsNotOfThisKind() throws {
    let bench = try Bench.banning(when: "item is circuit")
    #expect(try bench.judge("item: { kind: computer }").truth("R") == .fails)
  }
}
