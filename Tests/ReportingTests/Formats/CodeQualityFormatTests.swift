import Testing

@testable import AuditTrail
@testable import Reporting

@Suite("GitLab's code quality and reviewdog's diagnostics")
struct CodeQualityFormatTests {
  @Test("grade the open findings, and leave out what passes or is waived")
  func gradeTheOpenFindings() throws {
    let issues = try #require(try Made.json(ReportFormat.gitlab.text(Made.oneOfEach)).elements)
    #expect(issues.map { $0["severity"]?.text } == ["blocker", "critical", "major", "minor"])
    let diagnostics = try #require(
      try Made.json(ReportFormat.rdjson.text(Made.oneOfEach))["diagnostics"]?.elements)
    #expect(diagnostics.map { $0["severity"]?.text } == ["ERROR", "ERROR", "WARNING", "WARNING"])
  }

  @Test("give the first place, and the others beside it")
  func giveTheFirstPlace() throws {
    let report = Made.report(of: Made.finding(.blocked, lines: [3, 8, 9]))
    let issue = try #require(try Made.json(ReportFormat.gitlab.text(report)).elements?.first)
    #expect(issue["location"]?["path"]?.text == Made.path)
    #expect(issue["location"]?["lines"]?["begin"]?.integer == 3)
    #expect(issue["other_locations"]?.elements?.count == 2)
    #expect(issue["description"]?.text == "H100 is BLOCKED. (and 2 more places)")
    let diagnostic = try #require(
      try Made.json(ReportFormat.rdjson.text(report))["diagnostics"]?.elements?.first)
    let start = diagnostic["location"]?["range"]?["start"]
    #expect([start?["line"]?.integer, start?["column"]?.integer] == [3, 5])
    #expect(diagnostic["related_locations"]?.elements?.count == 2)
    #expect(diagnostic["code"]?["value"]?.text == "us-ear/742.6(a)")
  }

  @Test("give GitLab a fingerprint that differs for each finding")
  func giveAFingerprint() throws {
    let issues = try #require(try Made.json(ReportFormat.gitlab.text(Made.oneOfEach)).elements)
    #expect(Set(issues.map { $0["fingerprint"]?.text }).count == 4)
  }
}
