import Testing

@testable import AuditTrail
@testable import Reporting

struct TextReportTests {
  @Test(arguments: [
    ("7", "7"), ("999", "999"), ("1000", "1,000"), ("30000", "30,000"), ("unknown", "unknown"),
  ])
  func quantitiesAreGrouped(_ written: String, _ shown: String) {
    #expect(TextReport.grouped(written) == shown)
  }

  @Test func linesAreWrappedUnderTheirText() {
    let text = Array(repeating: "word", count: 40).joined(separator: " ")
    let lines = Wrapping.lines(text, label: "label", indent: 8, labelWidth: 10)
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { $0.count <= Wrapping.width })
    #expect(lines[0].hasPrefix("        label     word"))
    #expect(lines[1].hasPrefix("                  word"))
  }

  @Test func theFiguresOfTheClusterAreShownOnceForTheCase() {
    let figures = [("cluster.fp64", "97 PFLOPS"), ("cluster.domestic_share_by_count", "40 percent")]
    let record = Record(
      engine: .init(version: "1", semantics: 1), rules: Digest(of: ""),
      options: .init(reported: "block", readings: [], jurisdiction: nil),
      source: .init(path: "x.yaml", digest: Digest(of: ""), index: nil), caseID: "x", title: nil,
      asOf: "2026-01-15", asOfOrigin: "today", verdict: "pass", packs: [], lines: [],
      cluster: [
        ClusterRecord(
          pack: "us", jurisdiction: "US",
          figures: figures.map { .init(path: $0.0, value: $0.1, derivedBy: "R") })
      ], transactionDate: nil, inputErrors: [], retention: [])
    let text = TextReport(colour: false).text(record)
    #expect(
      text.contains("  cluster, finished\n    US  fp64 97 PFLOPS; domestic share by count 40 percent\n"))
    #expect(!TextReport(colour: false, rule: "R").text(record).contains("cluster"))
  }

  @Test func controlCharactersOfAFileNeverReachTheTerminal() {
    #expect("a\u{1B}[31mb\u{9B}c".printable == "a\u{FFFD}[31mb\u{FFFD}c")
  }

  @Test func theWordsSayEverythingWithoutColour() {
    #expect(Ink(colour: false).verdict("blocked") == "BLOCKED")
    #expect(Ink(colour: true).verdict("blocked").contains("BLOCKED"))
  }
}
