package import Diagnostics

/// A count with its evidence, or why it is not known.
package struct Figure: Sendable, Hashable {
  /// Another count that stays possible.
  package struct Alternative: Sendable, Hashable {
    package let value: Int
    package let place: SourceRange
    package let reason: String
  }

  /// The count; nil if it is not known.
  package let value: Int?
  /// Whether it was computed from what the file says, rather than stated there.
  package let isDerived: Bool
  /// Where the file says it, in the order of reading.
  package let places: [SourceRange]
  /// Other counts that stay possible.
  package let others: [Alternative]
  /// Why it is not known, or what must be known of it; empty if there is nothing to say.
  package let note: String

  /// A count that a file states, or that follows from what it states.
  package static func known(
    _ value: Int, at places: [SourceRange], derived: Bool = false, others: [Alternative] = [],
    note: String = ""
  ) -> Figure {
    Figure(value: value, isDerived: derived, places: places, others: others, note: note)
  }

  /// A count that cannot be told.
  package static func unknown(_ reason: String, at places: [SourceRange] = []) -> Figure {
    Figure(value: nil, isDerived: false, places: places, others: [], note: reason)
  }

  /// Whether two figures say the same of two nodes, wherever they stand.
  package func agrees(with other: Figure) -> Bool {
    value == other.value && note == other.note && others.map(\.value) == other.others.map(\.value)
      && others.map(\.reason) == other.others.map(\.reason)
  }
}
