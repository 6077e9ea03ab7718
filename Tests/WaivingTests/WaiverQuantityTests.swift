import CaseInput
import Diagnostics
import Testing
import Waiving

/// A waiver of a number of units reaches as far as they do, line by line.
struct WaiverQuantityTests {
  private func waived(_ items: String, quantity: String) throws -> [Bool] {
    let bench = try Bench()
    var run = try bench.run(Bench.file(Bench.waiver(more: "quantity: \(quantity)")))
    return try run.lines(of: bench.judge(Bench.order(items: items))).map(\.isWaived)
  }

  @Test(
    arguments: [
      ("{ quantity: 4 }, { quantity: 5 }", "9", [true, true]),
      ("{ quantity: 4 }, { quantity: 5 }", "8", [true, false]),
      ("{ quantity: 9 }, { quantity: 5 }", "8", [false, true]),
      // A number that is not known may be any.
      ("{}, { quantity: 1 }", "9", [false, true]),
      // Of sources that disagree the most counts.
      ("{ quantity: { value: 4, or: [{ value: 9, source: a letter }] } }", "8", [false]),
    ])
  func itReachesSoFar(items: String, quantity: String, expected: [Bool]) throws {
    #expect(try waived(items, quantity: quantity) == expected)
  }

  @Test func aLineOfTwoFindingsCountsOnce() throws {
    let bench = try Bench()
    var run = try bench.run(
      Bench.file(
        Bench.waiver(more: "quantity: 5"), Bench.waiver("w-2", rule: "LISTED", more: "quantity: 5")))
    let order = Bench.order(listed: "yes", items: "{ quantity: 5 }")
    #expect(try run.lines(of: bench.judge(order)).map(\.isWaived) == [true])
  }

  @Test func aWaiverThatDoesNotReachIsReported() throws {
    let bench = try Bench()
    var run = try bench.run(Bench.file(Bench.waiver(more: "quantity: 1")))
    _ = run.lines(of: try bench.judge(Bench.order(items: "{ quantity: 2 }")))
    #expect(run.diagnostics.map(\.code) == [.waiverUsedUp])
  }
}
