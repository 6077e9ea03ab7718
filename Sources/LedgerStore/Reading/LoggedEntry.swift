package import Ledger

/// An entry with the line it was read from.
package struct LoggedEntry: Sendable, Hashable {
  /// What the line tells.
  package let entry: Entry
  /// The bytes that were hashed, without the line feed.
  package let line: [UInt8]
  /// Where the line begins in the log.
  package let offset: Int
}
