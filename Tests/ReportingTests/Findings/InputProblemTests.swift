import Testing

@testable import AuditTrail
@testable import Reporting

extension Made {
  static func problem(_ path: String, line: Int = 1, message: String = "it cannot be read") -> InputProblem {
    InputProblem(
      code: "L0001", title: "the file cannot be read", message: message, help: "look again", path: path,
      line: line, column: 1)
  }
}

@Suite("What could not be read")
struct InputProblemTests {
  @Test("is a finding, though there is no record of it")
  func isAFinding() {
    let report = Made.report([], problems: [Made.problem("a.yaml")])
    #expect(report.findings.map(\.level) == [.notRead])
    #expect(report.findings[0].message == "NOT READ WHOLE: it cannot be read; look again.")
    #expect(report.unread.count == 1)
  }

  @Test("is told once, whether the record, the run or both tell it")
  func isToldOnce() {
    let problem = Made.problem(Made.path, line: 19)
    let record = Made.record([Made.line(1, [Made.pass()])], inputErrors: [problem.recorded])
    let both = Made.report([record, record], problems: [problem])
    #expect(both.findings.filter { $0.level == .notRead }.count == 1)
    #expect(both.unread.isEmpty)
    let alone = Made.report([record]).findings[0]
    #expect((alone.level, alone.rule.id, alone.place.line) == (.notRead, "L0001", 19))
    #expect(alone.message == "NOT READ WHOLE: it cannot be read.")
  }

  @Test("has its place read back from a record, also with colons in the path and in the sentence")
  func hasItsPlaceReadBack() {
    let problem = InputProblem(recorded: "L0601 a:1:2/b.yaml:19:29: no `x: y`", path: "a:1:2/b.yaml")
    #expect((problem.line, problem.column, problem.message) == (19, 29, "no `x: y`"))
    let nowhere = InputProblem(recorded: "L0001 `b.yaml` cannot be read", path: "b.yaml")
    #expect((nowhere.code, nowhere.line, nowhere.message) == ("L0001", 1, "`b.yaml` cannot be read"))
  }

  @Test("stands in every format", arguments: ReportFormat.allCases)
  func standsInEveryFormat(format: ReportFormat) {
    let clean = format.text(Made.report([]))
    let broken = format.text(Made.report([], problems: [Made.problem("a.yaml")]))
    #expect(broken != clean)
    #expect(broken.contains("a.yaml"))
    #expect(broken.contains("cannot be read"))
  }

  @Test("of a case without lines is that nothing was judged")
  func ofACaseWithoutLines() {
    #expect(Made.report([Made.record([])]).findings.map(\.level) == [.undetermined])
  }

  @Test("of a verdict nobody knows is never that it passes")
  func ofAnUnknownVerdict() {
    #expect(FindingLevel(verdict: "splendid") == .undetermined)
  }
}
