/// What a broken-off write left behind the checkpoint, and where it was set aside.
package struct TornBytes: Sendable, Hashable {
  /// How many there were.
  package let bytes: Int
  /// The name of the file in the folder of the ledger.
  package let movedTo: String
  /// SHA-256 of them.
  package let digest: MerkleHash

  /// Takes what is known of the bytes.
  package init(bytes: Int, movedTo: String, digest: MerkleHash) {
    self.bytes = bytes
    self.movedTo = movedTo
    self.digest = digest
  }
}
