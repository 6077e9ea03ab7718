/// One decisive condition: its text, its place, the values met.
package struct ConditionRecord: Sendable, Hashable {
  package let condition: String
  package let place: PlaceRecord
  /// Whether it stands under `not`, so that its failing is what counts.
  package let isNegated: Bool
  package let truth: String
  package let values: String?
  package let margin: String?
  package let matched: String?
  package let turningPoint: String?
  package let unknown: [String]
  package let facts: [ReadingRecord]
}

/// A fact as read, and where it comes from.
package struct ReadingRecord: Sendable, Hashable {
  package let path: String
  package let value: String
  package let place: PlaceRecord?
  package let catalogueEntry: String?
  package let sources: [String]
  package let confidence: String?
  package let basis: String?
  package let note: String?
  /// Other values that sources give: value, source, and why it is not used if it is not.
  package let others: [Other]
  /// The definition that supplied it.
  package let derivedBy: String?
  package let derivedFrom: [ReadingRecord]

  package struct Other: Sendable, Hashable {
    package let value: String
    package let source: String
    package let rejected: String?
  }
}
