import Evaluation
import Quantities
import RuleModel
import Testing

/// `sum`, `max`, `min` and `count` where filters and elements may be unknown.
struct AggregateTests {
  private func truth(of condition: String, _ modes: String) throws -> Truth? {
    try Bench.banning(when: condition).judge("item: { modes: \(modes) }").truth("R")
  }

  @Test(arguments: [
    ("(max of m.rate for m in item.modes) == 9 TOPS", "[{ rate: 5 TOPS }, { rate: 9 TOPS }]", Truth.holds),
    ("(min of m.rate for m in item.modes) == 5 TOPS", "[{ rate: 5 TOPS }, { rate: 9 TOPS }]", .holds),
    ("(sum of m.rate for m in item.modes) == 14 TOPS", "[{ rate: 5 TOPS }, { rate: 9 TOPS }]", .holds),
    ("(count of m in item.modes) == 2", "[{ rate: 5 TOPS }, { rate: 9 TOPS }]", .holds),
    ("(sum of m.rate for m in item.modes) == 0 TOPS", "none", .holds),
    ("(count of m in item.modes) == 0", "none", .holds),
    (
      "(max of m.rate for m in item.modes where m.counted) < 9 TOPS",
      "[{ rate: 5 TOPS, counted: yes }, { rate: 9 TOPS, counted: no }]", .holds
    ),
    (
      "(max of measure(m.rate, TOPS) * measure(m.bits, bit) for m in item.modes) == 40",
      "[{ rate: 5 TOPS, bits: 8 bit }]", .holds
    ),
  ])
  func whatIsKnownIsExact(condition: String, modes: String, truth: Truth) throws {
    #expect(try self.truth(of: condition, modes) == truth)
  }

  private static let unknownFilter = "[{ rate: 5 TOPS, counted: yes }, { rate: 9 TOPS }]"

  @Test(arguments: [
    ("(max of m.rate for m in item.modes where m.counted) >= 9 TOPS", Truth.unknown),
    ("(max of m.rate for m in item.modes where m.counted) >= 5 TOPS", .holds),
    ("(max of m.rate for m in item.modes where m.counted) > 9 TOPS", .fails),
    ("(min of m.rate for m in item.modes where m.counted) <= 5 TOPS", .holds),
    ("(sum of m.rate for m in item.modes where m.counted) >= 14 TOPS", .unknown),
    ("(sum of m.rate for m in item.modes where m.counted) >= 5 TOPS", .holds),
    ("(sum of m.rate for m in item.modes where m.counted) > 14 TOPS", .fails),
    ("(count of m in item.modes where m.counted) >= 1", .holds),
    ("(count of m in item.modes where m.counted) >= 2", .unknown),
    ("(count of m in item.modes where m.counted) >= 3", .fails),
  ])
  func anElementWhoseFilterIsUnknownMayCount(condition: String, truth: Truth) throws {
    #expect(try self.truth(of: condition, Self.unknownFilter) == truth)
  }

  @Test func theFilterIsWhatIsAskedFor() throws {
    let bench = try Bench.banning(when: "(max of m.rate for m in item.modes where m.counted) >= 9 TOPS")
    let questions = try bench.judge("item: { modes: \(Self.unknownFilter) }").questions
    #expect(questions.map(\.path) == ["item.modes[2].counted"])
  }

  private static let unknownElement = "[{ rate: 5 TOPS }, { bits: 8 bit }]"

  @Test(arguments: [
    ("(max of m.rate for m in item.modes) >= 5 TOPS", Truth.holds),
    ("(max of m.rate for m in item.modes) >= 9 TOPS", .unknown),
    ("(min of m.rate for m in item.modes) <= 5 TOPS", .holds),
    ("(min of m.rate for m in item.modes) > 5 TOPS", .fails),
    ("(sum of m.rate for m in item.modes) >= 5 TOPS", .holds),
    ("(sum of m.rate for m in item.modes) >= 6 TOPS", .unknown),
    ("(count of m in item.modes) == 2", .holds),
  ])
  func anUnknownElementLeavesOpenOnlyWhatItCouldChange(condition: String, truth: Truth) throws {
    #expect(try self.truth(of: condition, Self.unknownElement) == truth)
  }

  @Test func ofAllElementsTheUnknownOneIsAskedFor() throws {
    let bench = try Bench.banning(when: "(max of m.rate for m in item.modes) >= 9 TOPS")
    let question = try bench.judge("item: { modes: \(Self.unknownElement) }").question("item.modes[2].rate")
    #expect(question.effects.map(\.turningPoint) == ["at least 9 TOPS"])
  }

  @Test(arguments: [">= 0", "< 0", ">= 100"])
  func whereNoElementCountsForCertainNothingIsCertain(limit: String) throws {
    let condition = "(max of m.delta for m in item.modes where m.counted) \(limit)"
    let found = try truth(of: condition, "[{ delta: -3 }]")
    #expect(found != .holds)
  }

  @Test func anElementThatMayCountCanLowerASum() throws {
    let condition = "(sum of m.delta for m in item.modes where m.counted) >= 0"
    #expect(try truth(of: condition, "[{ delta: -3 }]") == .unknown)
  }

  @Test func anUndefinedElementDoesNotCount() throws {
    let bench = try Bench(
      Bench.rule("D", "definition", "defines: item.density\nwhen: item.planar\nvalue: item.n")
        + Bench.rule("R", "when: |\n  (sum of i.density for i in items) == 3\nthen: banned"))
    #expect(try bench.judge("item: { planar: yes, n: 3 }").truth("R") == .holds)
    let one = try Bench(
      Bench.rule("D", "definition", "defines: item.density\nwhen: item.planar\nvalue: item.n")
        + Bench.rule("R", "when: |\n  (sum of i.density for i in items) == 0\nthen: banned"))
    #expect(try one.judge("item: { planar: no, n: 3 }").truth("R") == .holds)
  }
}
