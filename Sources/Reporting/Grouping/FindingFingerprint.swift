import AuditTrail

/// What makes a finding the same in another run: no line number, no figure and no wording goes into it.
enum FindingFingerprint {
  /// The fingerprint of these parts, in this order.
  static func of(_ parts: [String]) -> String {
    Digest(of: JSONValue.strings(["licet/finding/1"] + parts).canonical).hex
  }

  /// The findings with their fingerprints made different where two were the same, by their order.
  static func unique(_ findings: [CheckFinding]) -> [CheckFinding] {
    var seen: [String: Int] = [:]
    return findings.map { finding in
      let count = seen[finding.fingerprint, default: 0] + 1
      seen[finding.fingerprint] = count
      return count == 1 ? finding : finding.with(fingerprint: of([finding.fingerprint, "\(count)"]))
    }
  }
}

extension CheckFinding {
  fileprivate func with(fingerprint: String) -> CheckFinding {
    CheckFinding(
      level: level, rule: rule, jurisdiction: jurisdiction, outcome: outcome, caseID: caseID, item: item,
      lines: lines, message: message, margin: margin, release: release, places: places, related: related,
      fingerprint: fingerprint, waived: waived, isKnown: isKnown)
  }
}
