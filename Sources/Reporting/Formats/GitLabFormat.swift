import AuditTrail

/// A code quality report of GitLab, with what is open and what is known: GitLab compares two reports by their fingerprints,
/// and would call fixed what is missing.
struct GitLabFormat {
  func text(_ report: CheckReport) -> String {
    JSONValue.array(report.findings.filter { $0.isOpen || $0.isKnown }.map(issue)).pretty + "\n"
  }

  private func issue(_ finding: CheckFinding) -> JSONValue {
    [
      "description": .string(finding.message + finding.elsewhere),
      "check_name": .string(finding.rule.id),
      "fingerprint": .string(finding.fingerprint),
      "severity": .string(finding.isKnown ? "info" : severity(finding.level)),
      "location": location(finding.place),
      "other_locations": finding.places.count == 1
        ? nil : .array(finding.places.dropFirst().map(location)),
    ]
  }

  private func location(_ place: FindingPlace) -> JSONValue {
    ["path": .string(place.path), "lines": ["begin": .integer(place.line)]]
  }

  private func severity(_ level: FindingLevel) -> String {
    switch level {
    case .notRead: "blocker"
    case .blocked: "critical"
    case .undetermined: "major"
    case .attention: "minor"
    case .pass: "info"
    }
  }
}
