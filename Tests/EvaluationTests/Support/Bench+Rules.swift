extension Bench {
  /// One rule as it stands in a file: an obligation unless said otherwise, in force since 2020.
  static func rule(
    _ id: String, _ kind: String = "obligation", effective: String = "2020-01-01..", _ lines: String
  ) -> String {
    """
    - id: \(id)
      kind: \(kind)
      effective: \(effective)
      says: A rule for tests.
    \(lines.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))

    """
  }

  /// A pack with one rule `R` that bans where `condition` holds.
  static func banning(when condition: String) throws -> Bench {
    try Bench(rule("R", "when: |\n  \(condition)\nthen: banned"))
  }
}
