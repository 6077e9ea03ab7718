extension Bench {
  /// An obligation as it stands in a file, in force since 2020.
  static func rule(_ id: String, effective: String = "2020-01-01..", _ lines: String) -> String {
    rule(id, "obligation", effective: effective, lines)
  }

  /// A rule of any kind as it stands in a file, in force since 2020.
  static func rule(
    _ id: String, _ kind: String, effective: String = "2020-01-01..", _ lines: String
  ) -> String {
    let head = "- id: \(id)\n  kind: \(kind)\n  effective: \(effective)\n  says: A rule for tests.\n"
    return head + lines.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  /// A pack with one rule `R` that bans where `condition` holds.
  static func banning(when condition: String) throws -> Bench {
    try Bench(rule("R", "when: |\n  \(condition)\nthen: banned"))
  }
}
