import Testing

@testable import AuditTrail
@testable import Reporting

@Suite("What a baseline knows")
struct KnownFormatTests {
  private static let known: CheckFinding = {
    var finding = Made.finding(.blocked, item: "H200")
    finding.isKnown = true
    return finding
  }()
  private static let report = Made.report(of: Made.finding(.blocked), known)

  private static func results(_ format: ReportFormat) throws -> [JSONValue] {
    try #require(try Made.json(format.text(report))["runs"]?.elements?.first?["results"]?.elements)
  }

  @Test("is unchanged in SARIF, where what is new has no such mark")
  func isUnchangedInSARIF() throws {
    #expect(try Self.results(.sarif).map { $0["baselineState"]?.text } == [nil, "unchanged"])
  }

  @Test("is left out where each entry asks for something", arguments: [ReportFormat.github, .rdjson])
  func isLeftOut(format: ReportFormat) throws {
    let text = format.text(Self.report)
    #expect(text.contains("H100 is BLOCKED"))
    #expect(!text.contains("H200"))
  }

  @Test("is no alert of GitHub")
  func isNoAlert() throws {
    #expect(try Self.results(.sarifGitHub).count == 1)
  }

  @Test("is no failure in JUnit, and says why it is skipped")
  func isNoFailure() {
    let text = ReportFormat.junit.text(Self.report)
    #expect(text.contains("<testsuites name=\"licet\" tests=\"2\" failures=\"1\" errors=\"0\">"))
    #expect(text.contains("skipped=\"1\""))
    #expect(text.contains("<skipped message=\"known from the baseline\""))
  }

  @Test("keeps its fingerprint for GitLab, which would call fixed what is missing")
  func keepsItsFingerprint() throws {
    let issues = try #require(try Made.json(ReportFormat.gitlab.text(Self.report)).elements)
    #expect(issues.map { $0["severity"]?.text } == ["critical", "info"])
    #expect(issues[1]["fingerprint"]?.text == Self.known.fingerprint)
  }

  @Test("is counted apart in Markdown, and folded away")
  func isFoldedAway() {
    let text = ReportFormat.markdown.text(Self.report)
    #expect(text.hasPrefix("## Export controls: 1 blocked, 1 known\n"))
    #expect(text.contains("<details><summary>1 known from the baseline</summary>"))
    #expect(!text.contains("| **BLOCKED** | US | H200"))
  }

  @Test("has a column of its own in CSV")
  func hasAColumn() {
    let rows = ReportFormat.csv.text(Self.report).split(separator: "\r\n")
    #expect(rows[0].hasSuffix(",waived,known"))
    #expect(rows[1].hasSuffix(",,"))
    #expect(rows[2].hasSuffix(",,yes"))
  }

  @Test("is still there when two findings with one fingerprint are told apart")
  func isStillThere() {
    #expect(FindingFingerprint.unique([Self.known, Self.known]).map(\.isKnown) == [true, true])
  }
}
