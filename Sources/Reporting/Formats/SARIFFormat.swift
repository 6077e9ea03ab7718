/// SARIF 2.1.0 with everything: what passed, what is open, what is waived.
struct SARIFFormat {
  func text(_ report: CheckReport) -> String {
    let log = SARIFLog(report: report, findings: report.findings, bounds: SARIFBounds()) { finding in
      switch finding.level {
      case .notRead, .blocked: SARIFLog.Grade(kind: "fail", level: "error")
      case .undetermined: SARIFLog.Grade(kind: "open", level: "none")
      case .attention: SARIFLog.Grade(kind: "review", level: "none")
      case .pass: SARIFLog.Grade(kind: "pass", level: "none")
      }
    }
    return log.text
  }
}
