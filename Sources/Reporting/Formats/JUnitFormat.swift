/// JUnit's XML as Jenkins, GitLab and Azure read it: a suite for each case, a test case for each finding.
struct JUnitFormat {
  func text(_ report: CheckReport) -> String {
    let suites = suites(report)
    return XMLElement(
      "testsuites", [("name", "licet")] + counts(report.findings, report),
      suites.map { suite in
        XMLElement(
          "testsuite",
          [("name", suite.name)] + counts(suite.findings, report)
            + [("skipped", "\(suite.findings.count(where: \.isLetPass))")],
          suite.findings.map { testCase($0, suite.name, report) })
      }
    ).document
  }

  /// The findings of each case or, where there is no case, of each file.
  private func suites(_ report: CheckReport) -> [(name: String, findings: [CheckFinding])] {
    var suites: [(name: String, findings: [CheckFinding])] = []
    var indices: [String: Int] = [:]
    for finding in report.findings {
      let name = finding.place.path.visible + (finding.caseID.map { " \($0.visible)" } ?? "")
      if let index = indices[name] {
        suites[index].findings.append(finding)
      } else {
        indices[name] = suites.count
        suites.append((name, [finding]))
      }
    }
    return suites
  }

  /// The attribute `skipped` stands at suites only: Jenkins refuses it at the root.
  private func counts(_ findings: [CheckFinding], _ report: CheckReport) -> [(name: String, value: String)] {
    let results = findings.map { Result($0, report) }
    return [
      ("tests", "\(findings.count)"), ("failures", "\(results.count { $0 == .failure })"),
      ("errors", "\(results.count { $0 == .error })"),
    ]
  }

  private func testCase(_ finding: CheckFinding, _ suite: String, _ report: CheckReport) -> XMLElement {
    // The number of the first line tells apart what two lines call the same and say otherwise of.
    let line = finding.lines.first.map { "line \($0)" }
    let name = [finding.item, line, finding.jurisdiction, finding.rule.id].compactMap { $0 }
    return XMLElement(
      "testcase", [("classname", suite), ("name", name.joined(separator: ", "))], [result(finding, report)])
  }

  private func result(_ finding: CheckFinding, _ report: CheckReport) -> XMLElement {
    let body =
      ([finding.message]
      + finding.places.map { place in
        place.text + (place.says.map { ": \($0)" } ?? "")
      }).joined(separator: "\n")
    let attributes = [("message", finding.message), ("type", finding.level.rawValue)]
    switch Result(finding, report) {
    case .skipped:
      return XMLElement("skipped", [("message", finding.waived?.text ?? "known from the baseline")])
    case .error: return XMLElement("error", attributes, text: body)
    case .failure: return XMLElement("failure", attributes, text: body)
    case .success: return XMLElement("system-out", text: body)
    }
  }

  /// What JUnit calls it. What is not settled is an error, never skipped: nobody looks at those.
  private enum Result {
    case success, failure, error, skipped

    init(_ finding: CheckFinding, _ report: CheckReport) {
      guard !finding.isLetPass else {
        self = .skipped
        return
      }
      switch finding.level {
      case .notRead, .undetermined: self = .error
      case .blocked: self = .failure
      case .attention: self = report.attentionFails ? .failure : .success
      case .pass: self = .success
      }
    }
  }
}
