import CaseInput
import Diagnostics
import RuleModel
import Evaluation
import Testing
import Waiving

/// A waiver takes out of a line what one rule finds of it, and nothing else.
struct WaivedLineTests {
  private func line(
    _ order: String, _ waivers: String..., today: String = "2026-06-15"
  ) throws -> WaivedLine {
    let bench = try Bench(today: today)
    var run = try bench.run("waivers:\n" + waivers.joined())
    let lines = run.lines(of: try bench.judge(order))
    return try #require(lines.first)
  }

  @Test func aBlockedLineIsWaivedWhereItsOnlyFindingIs() throws {
    let line = try line(Bench.order(), Bench.waiver())
    #expect(line.verdict == .blocked)
    #expect(line.remaining == .pass)
    #expect(line.isWaived)
    #expect(line.applied.map(\.rule.text) == ["R"])
    #expect(line.waiver(of: .init("R"), in: "US")?.id == "w-1")
    #expect(line.waiver(of: .init("R"), in: "CN") == nil)
  }

  @Test func aSecondFindingGoesOnBlocking() throws {
    let line = try line(Bench.order(listed: "yes"), Bench.waiver())
    #expect(line.remaining == .blocked)
    #expect(!line.isWaived)
    #expect(line.applied.map(\.rule.text) == ["R"])
  }

  @Test func bothFindingsWaivedLetItPass() throws {
    let line = try line(Bench.order(listed: "yes"), Bench.waiver(), Bench.waiver("w-2", rule: "LISTED"))
    #expect(line.isWaived)
    #expect(line.applied.map(\.waiver.id) == ["w-1", "w-2"])
  }

  /// The licence outweighs the paper, so that only what is left without it shows that the paper is missing too.
  @Test func aMilderFindingBehindAStricterOneGoesOnBlocking() throws {
    let order = Bench.order(items: "{ quantity: 10 }")
    let line = try line(order, Bench.waiver())
    #expect(line.remaining == .blocked)
    #expect(try self.line(order, Bench.waiver(), Bench.waiver("w-2", rule: "PAPER")).isWaived)
  }

  @Test func whatIsLeftOfARedFlagStaysAttention() throws {
    let line = try line(
      Bench.order(items: "{ quantity: 600 }"), Bench.waiver(), Bench.waiver("w-2", rule: "PAPER"))
    #expect(line.remaining == .attention)
    #expect(line.isWaived)
  }

  @Test func aProhibitionIsNotWaived() throws {
    let bench = try Bench()
    var run = try bench.run(Bench.file(Bench.waiver(), Bench.waiver("w-2", rule: "NEVER")))
    let lines = run.lines(of: try bench.judge(Bench.order(items: "{ quantity: 1000 }")))
    let line = try #require(lines.first)
    #expect(line.remaining == .blocked)
    #expect(line.applied.map(\.rule.text) == ["R"])
    #expect(run.diagnostics.map(\.code) == [.waiverOfProhibition])
  }

  @Test func whatIsNotSettledIsNotWaivedInSilence() throws {
    let bench = try Bench()
    var run = try bench.run(Bench.file(Bench.waiver(rule: "LISTED")))
    let order = Bench.order(to: "FR", listed: "unknown")
    let lines = run.lines(of: try bench.judge(order))
    let line = try #require(lines.first)
    #expect(line.verdict == .undetermined)
    #expect(line.applied.isEmpty)
    #expect(run.diagnostics.map(\.code) == [.waiverOfOpenFinding])
  }

  @Test func whatIsNotSettledIsWaivedWhereThatIsSaid() throws {
    let line = try line(
      Bench.order(to: "FR", listed: "unknown"), Bench.waiver(rule: "LISTED", more: "undetermined: accept"))
    #expect(line.isWaived)
  }

  @Test(arguments: [("2026-01-14", false), ("2026-01-15", true), ("2027-01-15", true), ("2027-01-16", false)])
  func bothEndsOfItsTermAreIncluded(today: String, isWaived: Bool) throws {
    #expect(try line(Bench.order(), Bench.waiver(), today: today).isWaived == isWaived)
  }

  @Test(arguments: ["2026-13-01", "soon", "2026-2-3"])
  func aDayThatCannotBeReadCountsAsExpired(day: String) throws {
    #expect(try !line(Bench.order(), Bench.waiver(expires: day)).isWaived)
  }

  @Test(
    arguments: [
      ("{ case: order }", true), ("{ case: another }", false), ("{ case: order, jurisdiction: us }", true),
      ("{ case: order, destination: China }", true), ("{ case: order, destination: FR }", false),
      ("{ case: order, party: Example Lab }", true), ("{ case: order, party: Another Lab }", false),
      ("{ case: order, chip: H20 }", false),
    ])
  func itsScopeSaysWhatItIsAbout(scope: String, isWaived: Bool) throws {
    #expect(try line(Bench.order(), Bench.waiver(scope: scope)).isWaived == isWaived)
  }

  @Test func ofTwoThatCoverAFindingTheFirstCounts() throws {
    let line = try line(Bench.order(), Bench.waiver("first"), Bench.waiver("second"))
    #expect(line.applied.map(\.waiver.id) == ["first"])
  }
}
