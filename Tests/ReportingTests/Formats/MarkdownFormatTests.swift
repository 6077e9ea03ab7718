import Testing

@testable import AuditTrail
@testable import Reporting

@Suite("Markdown")
struct MarkdownFormatTests {
  @Test("counts, then shows what is open, what is waived and what passed")
  func countsThenShows() {
    let text = ReportFormat.markdown.text(Made.oneOfEach)
    #expect(
      text.hasPrefix(
        "## Export controls: 1 not read, 1 blocked, 1 undetermined, 1 attention, 1 pass, 1 waived\n"))
    #expect(text.contains("| **BLOCKED** | US | H100 is BLOCKED. | orders/case.yaml:&#8203;3:&#8203;5 |\n"))
    #expect(text.contains("| BLOCKED | US | H200 is BLOCKED. | waived through 2026-12-31 under D000000"))
    #expect(text.contains("<details><summary>1 passed</summary>"))
  }

  @Test("of nothing judged says so")
  func ofNothingJudgedSaysSo() {
    #expect(
      ReportFormat.markdown.text(CheckReport(findings: [], engine: Made.engine)).hasPrefix(
        "## Export controls: nothing was judged\n"))
  }

  @Test("takes no markup, no mention and no link from a name")
  func takesNoMarkup() {
    let text = Made.hostile.markdown
    #expect(
      text.hasPrefix(
        "\\=1+1\\|\\`\\@&#8203;root\\` &lt;b&gt;&amp;\"'[U+001B]".replacing("[U", with: "\\[U").replacing(
          "B]", with: "B\\]")))
    #expect(text.contains("\\#&#8203;1"))
    #expect(text.contains("http:&#8203;//www&#8203;.evil"))
    #expect(!text.contains { $0.isNewline })
  }

  @Test("fits into a comment, and says how much it left out")
  func fitsIntoAComment() {
    let findings = (0..<2_000).map { Made.finding(.blocked, item: "Chip \($0)") }
    let text = ReportFormat.markdown.text(CheckReport(findings: findings, engine: Made.engine))
    #expect(text.count < 65_536)
    let shown = text.ranges(of: "| **BLOCKED** |").count
    #expect(text.contains("\n**\(2_000 - shown) more are not shown here, for want of room.**\n"))
  }
}
