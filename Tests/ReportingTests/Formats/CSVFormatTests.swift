import Testing

@testable import AuditTrail
@testable import Reporting

@Suite("CSV")
struct CSVFormatTests {
  private static func rows(_ findings: CheckFinding...) -> [Substring] {
    ReportFormat.csv.text(CheckReport(findings: findings, engine: Made.engine))
      .split(separator: "\r\n", omittingEmptySubsequences: false)
  }

  @Test("has a head, a row for each finding, and ends each with CR and LF")
  func hasAHeadAndARowEach() {
    let rows = Self.rows(Made.finding(.blocked, lines: [3, 8]), Made.finding(.pass))
    #expect(rows.count == 4)
    #expect(rows.last == "")
    #expect(rows[0].hasPrefix("verdict,jurisdiction,case,item,lines,rule,"))
    #expect(rows[1].hasPrefix("blocked,US,order-1,H100,3 8,\"us-ear/742.6(a)\",15 CFR 742.6,"))
    #expect(rows[1].contains(",3,5,2,\"orders/case.yaml:8:5\","))
  }

  @Test(
    "never begins a cell as a formula begins", arguments: ["=1+1", "+1", "-1", "@x", "\t=1", " =1", "＝1"])
  func neverBeginsAFormula(item: String) {
    let cell = Self.rows(Made.finding(.blocked, item: item))[1].split(separator: ",")[3]
    #expect(cell.first { $0 != "\"" } == "'")
  }

  @Test("doubles quotes, and keeps commas and ends of line within a cell")
  func doublesQuotes() {
    let rows = Self.rows(Made.finding(.blocked, item: "a \"b\", c\r\nd"))
    #expect(rows.count == 3)
    #expect(rows[1].contains(",\"a \"\"b\"\", c  d\","))
  }
}
