import Testing

@testable import AuditTrail
@testable import Reporting

@Suite("Records as JSON")
struct RecordFormatTests {
  private static let record = Made.record([Made.line(1, [Made.pass()])])

  @Test("in lines are canonical, one a line")
  func inLinesAreCanonical() {
    let text = Made.text(.jsonl, [Self.record, Self.record], problems: [Made.problem("a.yaml")])
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0] == Self.record.json.canonical)
    #expect(lines.allSatisfy { JSONReader.isCanonical(Array($0.utf8)) })
  }

  @Test("are told from what could not be read by the schema")
  func areToldByTheSchema() throws {
    let text = Made.text(.json, [Self.record], problems: [Made.problem("a.yaml")])
    let all = try #require(try Made.json(text).elements)
    #expect(all.map { $0["schema"]?.text } == ["licet/record/1", "licet/input-problem/1"])
    #expect(all[1]["place"]?.text == "a.yaml:1:1")
  }

  @Test("are a list as one writer would lay it out", arguments: 0...3)
  func areAList(count: Int) {
    let records = Array(repeating: Self.record, count: count)
    #expect(Made.text(.json, records) == JSONValue.array(records.map(\.json)).pretty + "\n")
  }

  @Test("as text have a line between them, and a count where there are several")
  func asTextHaveACount() {
    let page = TextReport(colour: false).text(Self.record)
    #expect(Made.text(.text, [Self.record]) == page)
    #expect(Made.text(.text, [Self.record, Self.record]) == "\(page)\n\(page)\n2 cases: 2 blocked\n")
  }

  @Test("tell a mistake of which a record tells only there")
  func tellAMistakeOnce() throws {
    let problem = Made.problem(Made.path, line: 19)
    let record = Made.record([Made.line(1, [Made.pass()])], inputErrors: [problem.recorded])
    #expect(try Made.json(Made.text(.json, [record], problems: [problem])).elements?.count == 1)
  }
}
