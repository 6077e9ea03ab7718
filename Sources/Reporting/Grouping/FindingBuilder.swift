import AuditTrail

/// Turns records into findings: lines of which the same is said become one.
struct FindingBuilder {
  private(set) var findings: [CheckFinding] = []
  private let paths: RelativePaths

  init(paths: RelativePaths) { self.paths = paths }

  /// Mistakes that belong to no record.
  mutating func add(_ problems: [InputProblem]) {
    findings += problems.map { finding($0, caseID: nil) }
  }

  /// The mistakes of the file of a record.
  mutating func add(_ problems: [InputProblem], of record: Record) {
    findings += problems.map { finding($0, caseID: record.caseID) }
  }

  /// What a record says of its lines, each jurisdiction apart.
  ///
  /// - Parameter marking: sets on the findings what lets them pass.
  mutating func add(_ record: Record, marking: ([CheckFinding]) -> [CheckFinding]) {
    var drafts: [FindingDraft] = []
    var index: [FindingDraft.Key: Int] = [:]
    for line in record.lines {
      for determination in line.determinations {
        let draft = FindingDraft(record, line, determination)
        if let known = index[draft.key] {
          drafts[known].add(draft)
        } else {
          index[draft.key] = drafts.count
          drafts.append(draft)
        }
      }
    }
    findings += marking(drafts.map { $0.finding(of: record, paths: paths) })
    if record.lines.isEmpty, record.inputErrors.isEmpty { findings.append(nothing(in: record)) }
  }

  private func finding(_ problem: InputProblem, caseID: String?) -> CheckFinding {
    let path = paths.relative(problem.path)
    let level: FindingLevel = problem.isError ? .notRead : .attention
    return CheckFinding(
      level: level, rule: FindingRule(code: problem.code, says: problem.title), jurisdiction: nil,
      outcome: nil, caseID: caseID, item: nil, lines: [],
      message: Self.sentence(problem), margin: nil,
      release: problem.help.map { [$0.visible] } ?? [],
      places: [FindingPlace(path: path, line: problem.line, column: problem.column)], related: [],
      fingerprint: FindingFingerprint.of([path, problem.code, problem.message]))
  }

  private static func sentence(_ problem: InputProblem) -> String {
    let help = problem.help.map { "; \($0)" } ?? ""
    return "\(problem.isError ? "NOT READ WHOLE: " : "")\(problem.message)\(help)".withStop.visible
  }

  /// A case without lines says nothing, and that is no pass.
  private func nothing(in record: Record) -> CheckFinding {
    let path = paths.relative(record.source.path)
    let rule = FindingRule(
      id: "licet/no-lines", says: "A case without lines was judged for nothing.",
      help: "List what is bought under `items:`.")
    return CheckFinding(
      level: .undetermined, rule: rule, jurisdiction: nil, outcome: nil, caseID: record.caseID, item: nil,
      lines: [], message: "The case is NOT SETTLED: it has no lines to judge.", margin: nil, release: [],
      places: [FindingPlace(path: path, line: 1, column: 1)], related: [],
      fingerprint: FindingFingerprint.of([path, record.caseID, rule.id]))
  }
}
