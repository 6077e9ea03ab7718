import Testing

@testable import AuditTrail
@testable import Reporting

@Suite("JUnit")
struct JUnitFormatTests {
  @Test("has a test case for each finding, and an error for what is not settled")
  func hasATestCaseForEachFinding() {
    let text = ReportFormat.junit.text(Made.oneOfEach)
    #expect(text.contains("<testsuites name=\"licet\" tests=\"6\" failures=\"1\" errors=\"2\">"))
    #expect(
      text.contains(
        "<testsuite name=\"orders/case.yaml order-1\" tests=\"6\" failures=\"1\" errors=\"2\" skipped=\"1\">")
    )
    #expect(text.contains("<error message=\"H100 is UNDETERMINED.\" type=\"undetermined\">"))
    #expect(text.contains("<error message=\"H100 is NOT READ.\" type=\"not_read\">"))
    #expect(text.contains("<failure message=\"H100 is BLOCKED.\" type=\"blocked\">H100 is BLOCKED.\n"))
    #expect(text.contains("\norders/case.yaml:3:5: line 3</failure>"))
    #expect(text.contains("<system-out>H100 is ATTENTION.\n"))
  }

  @Test("skips only what is waived, and says on whose word")
  func skipsOnlyWhatIsWaived() {
    let text = ReportFormat.junit.text(Made.oneOfEach)
    #expect(
      text.contains(
        "<skipped message=\"waived through 2026-12-31 under D000000 by the export control officer: "
          + "the dossier is on file\"/>"))
    #expect(text.ranges(of: "<skipped").count == 1)
  }

  @Test("fails what calls for attention where the run fails on it")
  func failsAttentionWhereTheRunDoes() {
    let report = CheckReport(findings: [Made.finding(.attention)], engine: Made.engine, attentionFails: true)
    #expect(ReportFormat.junit.text(report).contains("<failure message=\"H100 is ATTENTION.\""))
  }

  @Test("is XML, whatever stands in a name or a path")
  func isXML() {
    let text = ReportFormat.junit.text(
      Made.report(of: Made.finding(.blocked, item: Made.hostile, path: "a\"<\u{0}\n.yaml")))
    #expect(text.contains("&lt;b&gt;&amp;&quot;&apos;[U+001B][31m"))
    #expect(text.contains("a&quot;&lt;[U+0000] .yaml order-1\""))
    let legal = text.unicodeScalars.allSatisfy {
      $0 == "\n" || $0.value >= 0x20 && $0.value & 0xFFFE != 0xFFFE
    }
    #expect(legal)
    #expect(!text.contains("]]>"))
  }
}
