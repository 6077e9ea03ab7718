/// How much is read of what others may have written; what exceeds a limit is refused whole.
package enum LedgerLimits {
  /// Bytes of a signed note.
  package static let noteBytes = 1_000_000
  /// Signature lines of a note.
  package static let noteSignatures = 100
  /// Leaves of a tree: as many as JSON counts exactly.
  package static let treeSize = 9_007_199_254_740_991
  /// Bytes of a file that holds an SSH key or signature.
  package static let sshBytes = 64 * 1024
}
