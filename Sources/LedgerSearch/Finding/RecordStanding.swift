package import Quantities

/// What later entries of a ledger make of a record.
package struct RecordStanding: Sendable, Hashable {
  /// A waiver on the strength of which the record is let pass.
  package struct Waived: Sendable, Hashable {
    /// The entry that says so.
    package let entry: Int
    /// The last day on which it counts.
    package let expires: CalendarDate
  }

  /// The entry of the record that takes its place; the last, where several say so.
  package internal(set) var supersededBy: Int?
  /// In the order of the log.
  package internal(set) var waivers: [Waived] = []

  package init() {}
}
