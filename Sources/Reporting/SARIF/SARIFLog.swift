import AuditTrail

/// A log of SARIF 2.1.0 with one run.
struct SARIFLog {
  /// How a result weighs, in the words of the standard: a level other than `none` needs the kind `fail` (3.27.10).
  struct Grade {
    let kind: String
    let level: String
  }

  let report: CheckReport
  let findings: [CheckFinding]
  let bounds: SARIFBounds
  let grade: (CheckFinding) -> Grade

  var text: String { json.pretty + "\n" }

  private var json: JSONValue {
    let shown = shown
    let rules = shown.rules
    let indices = Dictionary(rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return [
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .string("2.1.0"),
      "runs": .array([
        [
          "tool": ["driver": driver(rules)],
          "columnKind": .string("unicodeCodePoints"),
          "invocations": .array([invocation]),
          "results": .array(shown.map { result($0, index: indices[$0.rule.id]) }),
          "properties": ["packs": .array(report.packs.map(pack))],
        ]
      ]),
    ]
  }

  /// The findings there is room for, the worst first where there is not for all, and one that says how many are missing.
  private var shown: [CheckFinding] {
    guard let most = bounds.results, findings.count > most else { return findings }
    let kept = findings.worstFirst.prefix(most - 1)
    return kept + [.leftOut(findings.count - kept.count, at: findings[0].place)]
  }

  private func driver(_ rules: [FindingRule]) -> JSONValue {
    [
      "name": .string("licet"),
      "version": .string(report.engine.version),
      "semanticVersion": .string(report.engine.version),
      "rules": .array(rules.map(rule)),
    ]
  }

  private func rule(_ rule: FindingRule) -> JSONValue {
    let full = rule.source.isEmpty ? rule.says : "\(rule.says) (\(rule.source))"
    return [
      "id": .string(rule.id),
      "shortDescription": text(rule.says),
      "fullDescription": text(full),
      "help": text(rule.source.isEmpty ? rule.help : "\(rule.help) Source: \(rule.source)."),
      "properties": [
        "tags": .strings(["export-control"] + (rule.isReported ? ["reported-not-law"] : []))
      ],
    ]
  }

  /// A run is unsuccessful where an input was not read whole, however many results there are.
  private var invocation: JSONValue {
    [
      "executionSuccessful": .boolean(!report.findings.contains { $0.level == .notRead }),
      "toolExecutionNotifications": .array(
        report.passedOver.map { path in
          [
            "level": .string("note"),
            "message": text("not judged, since it describes no purchase: \(path.visible)"),
            "locations": .array([["physicalLocation": ["artifactLocation": artifact(path)]]]),
          ]
        }),
    ]
  }

  private func result(_ finding: CheckFinding, index: Int?) -> JSONValue {
    let grade = grade(finding)
    let places = bounds.locations.map { Array(finding.places.prefix($0)) } ?? finding.places
    let left = finding.places.count - places.count
    return [
      "ruleId": .string(finding.rule.id),
      "ruleIndex": index.map(JSONValue.integer),
      "kind": .string(grade.kind),
      "level": .string(grade.level),
      "message": [
        "text": .string(bounds.cut(finding.message, before: left > 0 ? " (\(left) places are left out)" : ""))
      ],
      "locations": .array(places.map(location)),
      "relatedLocations": finding.related.isEmpty ? nil : .array(finding.related.map(location)),
      // The only key that GitHub uses; others may use the second.
      "partialFingerprints": [
        "primaryLocationLineHash": .string("\(finding.fingerprint):1"),
        "licetFinding/v1": .string(finding.fingerprint),
      ],
      "suppressions": finding.waived.map { .array([suppression($0)]) },
      "baselineState": finding.isKnown ? .string("unchanged") : nil,
      "properties": properties(finding),
    ]
  }

  private func properties(_ finding: CheckFinding) -> JSONValue {
    [
      "verdict": .string(finding.level.rawValue),
      "jurisdiction": finding.jurisdiction.map(JSONValue.string),
      "outcome": finding.outcome.map(JSONValue.string),
      "case": finding.caseID.map { .string($0.visible) },
      "item": finding.item.map(JSONValue.string),
      "margin": finding.margin.map(JSONValue.string),
      "release": .strings(finding.release),
    ]
  }

  private func suppression(_ waiver: FindingWaiver) -> JSONValue {
    [
      "kind": .string("external"),
      "status": .string("accepted"),
      "justification": .string(bounds.cut(waiver.reason)),
      "properties": [
        "authorization": .string(waiver.authorization),
        "approver": .string(waiver.approver),
        "expires": .string(waiver.expires),
      ],
    ]
  }

  private func location(_ place: FindingPlace) -> JSONValue {
    [
      "physicalLocation": [
        "artifactLocation": artifact(place.path),
        "region": [
          "startLine": .integer(place.line), "startColumn": .integer(place.column),
          "endLine": .integer(place.line), "endColumn": .integer(place.column + 1),
        ],
      ],
      "message": place.says.map(text),
    ]
  }

  private func artifact(_ path: String) -> JSONValue { ["uri": .string(URIReference.of(path: path))] }

  private func pack(_ pack: PackStamp) -> JSONValue {
    [
      "id": .string(pack.id), "edition": .string(pack.edition), "digest": .string(pack.digest.description),
      "jurisdiction": .string(pack.jurisdiction), "verified_through": .string(pack.verifiedThrough),
      "not_modelled": .integer(pack.notModelled.count),
    ]
  }

  private func text(_ text: String) -> JSONValue { ["text": .string(bounds.cut(text))] }
}

extension CheckFinding {
  /// That findings are missing, since the reader takes no more.
  fileprivate static func leftOut(_ count: Int, at place: FindingPlace) -> CheckFinding {
    let rule = FindingRule(
      id: "licet/left-out", says: "The reader of the report takes no more results.",
      help: "`licet check --format json` has all of them.")
    return CheckFinding(
      level: .undetermined, rule: rule, jurisdiction: nil, outcome: nil, caseID: nil, item: nil, lines: [],
      message: "\(count) findings are left out: more than the reader takes.", margin: nil, release: [],
      places: [place], related: [], fingerprint: FindingFingerprint.of([rule.id]))
  }
}
