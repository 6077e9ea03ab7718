package import AuditTrail
package import Diagnostics

/// The findings that were there when it was made, each as often as it was: only what is new counts.
package struct Baseline: Sendable, Hashable {
  /// The name and version of the form.
  package static let schema = "licet/baseline/1"

  /// One finding of the file.
  package struct Entry: Sendable, Hashable {
    package let finding: KnownFinding
    /// How often it was found.
    package let count: Int
    /// Where it stands; nil where the baseline was not read from a file.
    package let place: SourceRange?

    /// Joins a finding, how often it was found and its place.
    package init(finding: KnownFinding, count: Int, place: SourceRange?) {
      self.finding = finding
      self.count = count
      self.place = place
    }
  }

  /// Ascending, no finding twice.
  package let entries: [Entry]

  /// Takes entries in any order, no finding twice.
  package init(_ entries: [Entry]) {
    self.entries = entries.sorted { $0.finding < $1.finding }
  }

  /// The file.
  package var json: JSONValue {
    [
      "schema": .string(Self.schema),
      "findings": .array(
        entries.map { entry in
          let finding = entry.finding
          return [
            "path": .string(finding.path), "case": .string(finding.caseID), "item": .string(finding.item),
            "jurisdiction": .string(finding.jurisdiction), "rule": .string(finding.rule),
            "state": .string(finding.state), "outcome": .string(finding.outcome),
            "count": .integer(entry.count),
          ]
        }),
    ]
  }
}
