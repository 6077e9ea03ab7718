import Ledger

/// What the checkpoint acknowledges, as far as it is needed to add to it.
struct AcknowledgedLog {
  let origin: String
  /// The tree over the entries; its root is that of the checkpoint.
  var frontier = MerkleFrontier()
  /// The leaf hash of the last entry.
  var last: MerkleHash?
  /// Where the last line ends, behind its line feed.
  var end = 0

  var size: Int { frontier.size }
}
