package import Ledger

/// What a verification of a bundle found.
package struct BundleVerification: Sendable {
  /// The checkpoint, if it was read.
  package let checkpoint: Checkpoint?
  /// What its signatures are worth.
  package let signature: SignatureStanding
  /// The entries that the log of the checkpoint is proven to hold.
  package let entries: [Entry]
  /// How often entries name a concealed file that is not in the bundle.
  package let withheld: Int
  /// What is wrong, in the order of the bundle; the first hundred. An offset is one in `entries.jsonl`.
  package let problems: [LedgerProblem]
  /// How many more problems there are.
  package let omitted: Int

  /// Whether nothing is wrong with what the bundle holds. An unsigned bundle can be sound; it is still
  /// unsigned.
  package var isSound: Bool { problems.isEmpty }
}
