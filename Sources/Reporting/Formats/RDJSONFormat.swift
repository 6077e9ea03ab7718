import AuditTrail

/// The diagnostic format of reviewdog, with what is open.
struct RDJSONFormat {
  func text(_ report: CheckReport) -> String {
    let result: JSONValue = [
      "source": ["name": .string("licet")],
      "diagnostics": .array(report.findings.filter(\.isOpen).map(diagnostic)),
    ]
    return result.pretty + "\n"
  }

  private func diagnostic(_ finding: CheckFinding) -> JSONValue {
    let elsewhere = (finding.places.dropFirst() + finding.related).map { place -> JSONValue in
      ["message": .string(place.says ?? "here too"), "location": location(place)]
    }
    return [
      "message": .string(finding.message + finding.elsewhere),
      "location": location(finding.place),
      "severity": .string(severity(finding.level)),
      "code": ["value": .string(finding.rule.id)],
      "related_locations": elsewhere.isEmpty ? nil : .array(elsewhere),
    ]
  }

  private func location(_ place: FindingPlace) -> JSONValue {
    [
      "path": .string(place.path),
      "range": ["start": ["line": .integer(place.line), "column": .integer(Self.column(place))]],
    ]
  }

  /// The format counts columns in bytes of UTF-8. A line is not at hand here, and ours, in characters, is never more.
  private static func column(_ place: FindingPlace) -> Int { place.column }

  private func severity(_ level: FindingLevel) -> String {
    switch level {
    case .notRead, .blocked: "ERROR"
    case .undetermined, .attention: "WARNING"
    case .pass: "INFO"
    }
  }
}
