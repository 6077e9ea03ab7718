import AuditTrail

/// What decided a finding: a rule, an outcome that no rule made, or a kind of mistake in a file.
package struct FindingRule: Sendable, Hashable {
  /// "us-ear/742.6(a)(6)(iii)(A).headquarters", "us-ear/no_license_required", "L0601".
  package let id: String
  /// A paraphrase.
  package let says: String
  /// "15 CFR 742.6, regulation, certainty P"; empty where there is none.
  package let source: String
  /// Whether it is known from reports only, and is no text of law.
  package let isReported: Bool
  /// How to see more of it.
  package let help: String

  package init(id: String, says: String, source: String = "", isReported: Bool = false, help: String) {
    self.id = id.visible
    self.says = says.visible
    self.source = source.visible
    self.isReported = isReported
    self.help = help.visible
  }
}

extension FindingRule {
  /// A rule of a pack.
  init(_ finding: FindingRecord, pack: String) {
    self.init(
      id: "\(pack)/\(finding.rule)", says: finding.says,
      source: (finding.isReported ? "not law: " : "") + finding.source,
      isReported: finding.isReported,
      help:
        "`licet rules show \(finding.rule)` shows the rule, `licet why FILE \(finding.rule)` the derivation.")
  }

  /// An outcome of a pack that no rule made.
  init(outcome: String, says: String, pack: String) {
    self.init(
      id: "\(pack)/\(outcome)", says: says,
      help: "`licet why FILE` shows every rule that holds, may hold or was considered.")
  }

  /// A kind of mistake in a file.
  init(code: String, says: String) {
    self.init(id: code, says: says, help: "`licet explain \(code)` says what it means and how to mend it.")
  }
}

extension FindingRecord {
  /// Whether the rule is known from reports only.
  var isReported: Bool { authority == "reported" }
}
