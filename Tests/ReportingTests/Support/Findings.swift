@testable import AuditTrail
@testable import Reporting

extension Made {
  static let waiver = FindingWaiver(
    authorization: "D000000", reason: "the dossier is on file", approver: "the export control officer",
    expires: "2026-12-31")

  /// A finding as a format gets it.
  static func finding(
    _ level: FindingLevel, item: String = "H100", message: String? = nil, rule: String = "us-ear/742.6(a)",
    path: String = Made.path, lines: [Int] = [3], waived: FindingWaiver? = nil
  ) -> CheckFinding {
    CheckFinding(
      level: level,
      rule: FindingRule(id: rule, says: "Items need a licence.", source: "15 CFR 742.6", help: "Ask."),
      jurisdiction: level == .notRead ? nil : "US", outcome: "license_required", caseID: "order-1",
      item: item.visible, lines: lines, message: (message ?? "\(item) is \(level.word).").visible,
      margin: nil, release: ["A licence (outstanding)"],
      places: lines.map { FindingPlace(path: path, line: $0, column: 5, says: "line \($0)") }, related: [],
      fingerprint: FindingFingerprint.of([rule, level.rawValue, item, path]), waived: waived)
  }

  /// One of each level, and one that is waived.
  static let oneOfEach = CheckReport(
    findings: FindingLevel.allCases.map { finding($0) } + [finding(.blocked, item: "H200", waived: waiver)],
    engine: engine)

  static func report(of findings: CheckFinding...) -> CheckReport {
    CheckReport(findings: findings, engine: engine)
  }

  /// What was written, read by the strict reader of records' JSON.
  static func json(_ text: String) throws -> JSONValue { try JSONReader.value(of: Array(text.utf8)) }
}
