package import Ledger

/// What was entered, and is on the disk.
package struct AppendReceipt: Sendable, Hashable {
  /// The indices of the entries.
  package let entries: Range<Int>
  /// The checkpoint that acknowledges them.
  package let note: Note
  /// What earlier, broken-off writes had left, and is now set aside and entered as such.
  package let recovered: [TornBytes]
}
