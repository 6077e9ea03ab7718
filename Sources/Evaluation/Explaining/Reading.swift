package import RuleModel

/// A fact as read by a condition: its value and where it comes from.
package struct Reading: Sendable, Hashable {
  /// The path people know: `item.chip.die_area`, `parties[2].headquarters`.
  package let path: String
  /// As shown: "814 mm²", "CN", "yes", "unknown".
  package let value: String
  /// Where it is written; nil if unknown or derived.
  package let evidence: Evidence?
  /// The definition that supplied it.
  package let derivation: Derivation?

  package init(path: String, value: String, evidence: Evidence?, derivation: Derivation? = nil) {
    self.path = path
    self.value = value
    self.evidence = evidence
    self.derivation = derivation
  }
}

/// How a definition came to its value.
package struct Derivation: Sendable, Hashable {
  package let rule: RuleID
  package let cite: String
  /// The facts it read; of a largest or smallest value, those that made it.
  package let readings: [Reading]

  package init(rule: RuleID, cite: String, readings: [Reading]) {
    self.rule = rule
    self.cite = cite
    self.readings = readings
  }
}
