/// SARIF as GitHub reads it: it shows a result of any kind as an alert, waived or not, so that only what is open is there.
struct SARIFGitHubFormat {
  func text(_ report: CheckReport) -> String {
    let log = SARIFLog(report: report, findings: report.open, bounds: .gitHub) { finding in
      switch finding.level {
      case .notRead, .blocked: SARIFLog.Grade(kind: "fail", level: "error")
      case .undetermined, .attention: SARIFLog.Grade(kind: "fail", level: "warning")
      case .pass: SARIFLog.Grade(kind: "pass", level: "none")
      }
    }
    return log.text
  }
}
