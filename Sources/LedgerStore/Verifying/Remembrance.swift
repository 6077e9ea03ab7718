/// How a ledger stands to a checkpoint that was kept elsewhere; the words are those of `Docs/ledger.md`.
package enum Remembrance: String, Sendable, Hashable, CaseIterable {
  /// It is the one remembered.
  case same = "SAME"
  /// It holds all that was remembered, unchanged, and more.
  case extends = "EXTENDS"
  /// What was remembered is not what is there.
  case diverged = "DIVERGED"
  /// It is shorter than what was remembered.
  case truncated = "TRUNCATED"

  /// Whether all that was remembered is there, unchanged.
  package var isKept: Bool { self == .same || self == .extends }
}
