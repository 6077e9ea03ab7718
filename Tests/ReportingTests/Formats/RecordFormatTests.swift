import Testing

@testable import AuditTrail
@testable import Reporting

@Suite("Records as JSON")
struct RecordFormatTests {
  private static let record = Made.record([Made.line(1, [Made.pass()])])

  @Test("in lines are canonical, one a line")
  func inLinesAreCanonical() {
    let text = ReportFormat.jsonl.text(
      Made.report([Self.record, Self.record], problems: [Made.problem("a.yaml")]))
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0] == Self.record.json.canonical)
    #expect(lines.allSatisfy { JSONReader.isCanonical(Array($0.utf8)) })
  }

  @Test("are told from what could not be read by the schema")
  func areToldByTheSchema() throws {
    let text = ReportFormat.json.text(Made.report([Self.record], problems: [Made.problem("a.yaml")]))
    let all = try #require(try Made.json(text).elements)
    #expect(all.map { $0["schema"]?.text } == ["licet/record/1", "licet/input-problem/1"])
    #expect(all[1]["place"]?.text == "a.yaml:1:1")
  }

  @Test("tell a mistake of which a record tells only there")
  func tellAMistakeOnce() throws {
    let problem = Made.problem(Made.path, line: 19)
    let record = Made.record([Made.line(1, [Made.pass()])], inputErrors: [problem.recorded])
    #expect(
      try Made.json(ReportFormat.json.text(Made.report([record], problems: [problem]))).elements?.count == 1)
  }
}
