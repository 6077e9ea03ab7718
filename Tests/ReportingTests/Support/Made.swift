@testable import AuditTrail
@testable import Reporting

/// Records and findings for tests, of which each states what it is about and leaves the rest as it is here.
enum Made {
  static let path = "orders/case.yaml"

  /// What tries to break out of every format at once.
  static let hostile =
    "=1+1|`@root` <b>&\"'\u{1B}[31m\u{202E}\u{200B}\u{FFFE},;:%0A#1 \r\n::error ::gotcha\n]]> [x](http://www.evil.example)"

  static func place(_ line: Int, _ column: Int, in path: String = Made.path) -> PlaceRecord {
    PlaceRecord(path: path, line: line, column: column)
  }

  static func reading(_ path: String, _ value: String, at place: PlaceRecord? = nil) -> ReadingRecord {
    ReadingRecord(
      path: path, value: value, place: place, catalogueEntry: nil, sources: [], confidence: nil, basis: nil,
      note: nil, others: [], derivedBy: nil, derivedFrom: [])
  }

  static func condition(
    _ text: String, truth: String = "holds", values: String? = nil, margin: String? = nil,
    unknown: [String] = [], facts: [ReadingRecord] = []
  ) -> ConditionRecord {
    ConditionRecord(
      condition: text, place: place(1, 1, in: "Rules/us/1.yaml"), isNegated: false, truth: truth,
      values: values, margin: margin, matched: nil, turningPoint: nil, unknown: unknown, facts: facts)
  }

  static func rule(
    _ id: String, kind: String = "license_requirement", truth: String = "holds",
    outcomes: [String] = ["license_required"], authority: String = "regulation", reportedBy: [String] = [],
    resolve: String? = nil, because: [ConditionRecord] = []
  ) -> FindingRecord {
    FindingRecord(
      rule: id, kind: kind, stage: "requirement", truth: truth, period: "2023-11-17..", complyBy: nil,
      reportedBy: reportedBy, cite: "15 CFR 742.6", authority: authority, certainty: "P",
      says: "Items need a licence.", interpretation: nil, place: place(1, 1, in: "Rules/us/1.yaml"),
      reasons: [id], alternatives: [], carveOuts: [], outcomes: outcomes, reviewPolicies: [], overcomeBy: [],
      isEnforced: true, notEnforcedBy: nil, isConflict: false, obligations: [], resolve: resolve,
      because: because)
  }

  static func possibility(_ outcome: String, _ verdict: String, papers: [String] = [])
    -> DeterminationRecord.Possibility
  {
    .init(
      outcome: outcome, says: verdict == "pass" ? "Nothing is required." : "A licence is required.",
      verdict: verdict,
      documents: papers.map {
        .init(code: "paper", name: $0, state: "outstanding", number: nil, expires: nil)
      }, unstated: [])
  }

  static func determination(
    _ verdict: String, jurisdiction: String = "US", outcome: String = "license_required",
    possible: [DeterminationRecord.Possibility] = [possibility("license_required", "blocked")],
    rules: [FindingRecord] = [], questions: [DeterminationRecord.Question] = [], isStale: Bool = false
  ) -> DeterminationRecord {
    DeterminationRecord(
      pack: jurisdiction == "US" ? "us-ear" : "cn", jurisdiction: jurisdiction, summary: "Summed up.",
      outcome: outcome, isSettled: possible.count == 1, possible: possible, printed: nil, verdict: verdict,
      classification: [], aesCode: nil, reviewPolicies: [], findings: rules, considered: [],
      questions: questions, disagreements: [], isBeforeTheLaw: false, isStale: isStale,
      verifiedThrough: "2026-09-30", unconfirmed: [], readings: [], chosenReadings: [], otherReadings: [])
  }

  static func pass(_ jurisdiction: String = "CN") -> DeterminationRecord {
    determination(
      "pass", jurisdiction: jurisdiction, outcome: "no_restriction",
      possible: [possibility("no_restriction", "pass")])
  }

  static func line(
    _ number: Int, _ determinations: [DeterminationRecord], of name: String? = "H100", quantity: String? = nil
  ) -> LineRecord {
    LineRecord(
      number: number, name: name, quantity: quantity, place: place(number + 10, 5),
      verdict: determinations.first?.verdict ?? "undetermined", determinations: determinations)
  }

  static func record(
    _ lines: [LineRecord], stated: [StatedFact] = [], inputErrors: [String] = [], path: String = Made.path
  ) -> Record {
    Record(
      engine: engine, rules: Digest(of: ""),
      options: .init(reported: "block", readings: [], jurisdiction: nil),
      source: .init(path: path, digest: Digest(of: ""), index: nil), caseID: "order-1", title: nil,
      asOf: "2026-01-15", asOfOrigin: "today", verdict: "blocked", packs: [], lines: lines,
      transactionDate: nil, inputErrors: inputErrors, retention: [], stated: stated)
  }

  static let engine = Record.Engine(version: "1.0.0", semantics: 1)

  static func report(_ records: [Record], problems: [InputProblem] = [], root: String? = nil) -> CheckReport {
    var builder = CheckReportBuilder(engine: engine, root: root)
    builder.add(problems)
    for record in records { builder.add(record) }
    return builder.finished()
  }

  /// The whole text in a format that consists of records.
  static func text(_ format: ReportFormat, _ records: [Record], problems: [InputProblem] = []) -> String {
    var pages = RecordPages(format)
    var text = ""
    for record in records { text += pages?.page(record) ?? "" }
    return text + format.text(report(records, problems: problems))
  }
}
