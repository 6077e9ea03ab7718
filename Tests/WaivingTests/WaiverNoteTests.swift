import CaseInput
import Diagnostics
import Testing
import Waiving

/// What is unused, expired or about to end is said, each at its place.
struct WaiverNoteTests {
  private func run(_ waivers: String, on today: String = "2026-06-15", _ orders: String...) throws
    -> WaiverRun
  {
    let bench = try Bench(today: today)
    var run = try bench.run(waivers)
    for order in orders { _ = run.lines(of: try bench.judge(order)) }
    return run
  }

  @Test func aWaiverThatIsUsedIsNotSpokenOf() throws {
    #expect(try run(Bench.file(Bench.waiver()), Bench.order()).diagnostics.isEmpty)
  }

  @Test func aWaiverThatCoversNothingIsReportedAtItsPlace() throws {
    let notes = try run(Bench.file(Bench.waiver(rule: "LISTED")), Bench.order()).diagnostics
    #expect(notes.map(\.code) == [.waiverUnused])
    #expect(notes.map { $0.range?.start.line } == [2])
    #expect(notes.map(\.severity) == [.warning])
  }

  @Test func theSecondOfTwoIsUnused() throws {
    let notes = try run(Bench.file(Bench.waiver("a"), Bench.waiver("b")), Bench.order()).diagnostics
    #expect(notes.map(\.code) == [.waiverUnused])
    #expect(notes.first?.message.contains("`b`") == true)
  }

  @Test func aWaiverOfACaseNotJudgedIsNamedApart() throws {
    let run = try run(Bench.file(Bench.waiver(scope: "{ case: another }")), Bench.order())
    #expect(run.diagnostics.isEmpty)
    #expect(run.notConcerned == ["w-1"])
  }

  @Test(
    arguments: [
      ("2026-01-14", [DiagnosticCode.waiverNotInForce]), ("2026-12-15", []),
      ("2026-12-16", [.waiverEndsSoon]), ("2027-01-15", [.waiverEndsSoon]),
      ("2027-01-16", [.waiverNotInForce]),
    ])
  func itsEndIsAnnouncedThirtyDaysBefore(today: String, codes: [DiagnosticCode]) throws {
    #expect(try run(Bench.file(Bench.waiver()), on: today, Bench.order()).diagnostics.map(\.code) == codes)
  }
}
