package import Ledger

/// What a verification found. What could not be verified is said, and never counted as good.
package struct LedgerVerification: Sendable {
  /// The checkpoint, as it was when the verification began.
  package let checkpoint: Checkpoint?
  /// How many lines were hashed.
  package let size: Int
  /// How many bytes the lines have.
  package let bytes: Int
  /// The root over those lines.
  package let root: MerkleHash
  /// What the signatures of the checkpoint are worth.
  package let signature: SignatureStanding
  /// How the ledger stands to the checkpoint that was remembered, if one was given.
  package let remembrance: Remembrance?
  /// How many entries there are of each kind.
  package let counts: [EntryKind: Int]
  /// The latest time that an entry states.
  package let latest: Timestamp?
  /// Entries that state an earlier time than the one before, the first of them: clocks differ, and this is no
  /// proof.
  package let clockSteps: [Int]
  /// How often entries name a concealed file that is there no more.
  package let erased: Int
  /// Whether the index says what the log says; if not, the next writer makes it anew.
  package let isIndexFit: Bool
  /// What is wrong, in the order of the log; the first hundred.
  package let problems: [LedgerProblem]
  /// How many more problems there are.
  package let omitted: Int

  /// Whether nothing is wrong. An unsigned ledger can be sound; it is still unsigned.
  package var isSound: Bool { problems.isEmpty }
}
