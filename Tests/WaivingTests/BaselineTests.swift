import CaseInput
import AuditTrail
import Diagnostics
import ExportControl
import Testing
import Waiving
import YAMLSyntax

/// What stands in the baseline is known; what is new, worse or forbidden is not.
struct BaselineTests {
  /// Whether each line of the orders is known from the baseline of others, and what of it is gone.
  private func compare(_ before: [String], _ after: [String]) throws -> (known: [Bool], gone: [String]) {
    let bench = try Bench()
    var tally = BaselineTally()
    for order in before { tally.add(try bench.judge(order)) }
    let written = tally.baseline
    let text = written.json.pretty
    var reader = BaselineReader()
    let root = try #require(YAMLComposer.compose(SourceFile(path: "baseline.json", text: text)).root)
    let read = reader.baseline(root)
    let baseline = try #require(read)
    #expect(reader.diagnostics.isEmpty)
    #expect(baseline.json.pretty == text)
    var run = BaselineRun(baseline)
    var known: [Bool] = []
    for order in after { known += run.known(in: try bench.judge(order)) }
    return (known, run.outdated.map(\.message))
  }

  @Test func whatWasFoundIsKnown() throws {
    let found = try compare([Bench.order()], [Bench.order()])
    #expect(found.known == [true])
    #expect(found.gone.isEmpty)
  }

  @Test func aLineThatMovedIsStillKnown() throws {
    let before = Bench.order(items: "{ quantity: 1 }")
    let after = "# a comment\n\n" + before.replacing("items: [", with: "items:\n  [")
    #expect(try compare([before], [after]).known == [true])
  }

  @Test func aNewFindingMakesTheLineNew() throws {
    #expect(try compare([Bench.order()], [Bench.order(listed: "yes")]).known == [false])
  }

  @Test func whatWasOpenAndIsSettledIsNew() throws {
    let before = Bench.order(to: "FR", listed: "unknown")
    #expect(try compare([before], [before]).known == [true])
    #expect(try compare([before], [Bench.order(to: "FR", listed: "yes")]).known == [false])
  }

  @Test func aSecondLineOfTheSameItemIsNew() throws {
    let twice = Bench.order(items: "{ quantity: 1 }, { quantity: 1 }")
    #expect(try compare([Bench.order()], [twice]).known == [true, false])
  }

  @Test func anotherCaseIsNew() throws {
    #expect(try compare([Bench.order()], [Bench.order("another")]).known == [false])
  }

  @Test func whatIsForbiddenIsNeverKnown() throws {
    let order = Bench.order(items: "{ quantity: 1000 }")
    let bench = try Bench()
    var tally = BaselineTally()
    tally.add(try bench.judge(order))
    #expect(tally.baseline.entries.isEmpty)
    #expect(try compare([order], [order]).known == [false])
  }

  @Test func aLineThatPassesIsNotKnownButFine() throws {
    let order = Bench.order(to: "FR")
    #expect(try compare([order], [order]).known == [false])
  }

  @Test func whatIsGoneIsSaid() throws {
    let found = try compare([Bench.order(listed: "yes")], [Bench.order()])
    #expect(found.gone == ["`LISTED` (holds) is no longer found of an item without a name in `order`"])
  }

  @Test func aCaseThatWasNotJudgedIsNotGone() throws {
    #expect(try compare([Bench.order()], [Bench.order("another")]).gone.isEmpty)
  }

  @Test(
    arguments: [
      (#"{"schema":"licet/baseline/2","findings":[]}"#, DiagnosticCode.unreadableText),
      (#"{"findings":[]}"#, .missingKey), (#"{"schema":"licet/baseline/1"}"#, .missingKey),
      (Self.entry(outcome: "prohibited"), .baselineOfProhibition), (Self.entry(count: "0"), .unreadableText),
    ])
  func aFileOfAnotherFormIsRefused(text: String, code: DiagnosticCode) throws {
    var reader = BaselineReader()
    let root = YAMLComposer.compose(SourceFile(path: "baseline.json", text: text)).root
    let baseline = reader.baseline(try #require(root))
    #expect(baseline?.entries.isEmpty ?? true)
    #expect(reader.diagnostics.map(\.code) == [code])
  }

  private static func entry(outcome: String = "license_required", count: String = "1") -> String {
    #"""
    {"schema":"licet/baseline/1","findings":[{"path":"a.yaml","case":"a","item":"","jurisdiction":"US",
    "rule":"R","state":"holds","outcome":"\#(outcome)","count":\#(count)}]}
    """#
  }
}
