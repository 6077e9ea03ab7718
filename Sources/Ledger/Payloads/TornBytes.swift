/// What a broken-off write left behind the checkpoint, and where it was set aside.
package struct TornBytes: Sendable, Hashable {
  package let bytes: Int
  /// The name of the file in the folder of the ledger.
  package let movedTo: String
  package let digest: MerkleHash

  package init(bytes: Int, movedTo: String, digest: MerkleHash) {
    self.bytes = bytes
    self.movedTo = movedTo
    self.digest = digest
  }
}
