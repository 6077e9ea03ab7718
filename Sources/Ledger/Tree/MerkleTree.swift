import Crypto

/// The hashes of the Merkle tree of RFC 6962 section 2.1 (the same in RFC 9162).
package enum MerkleTree {
  /// The root of a tree without leaves: SHA-256 of nothing.
  package static let emptyRoot = MerkleHash(sha256: [])

  /// The hash of a leaf, SHA-256(0x00 ‖ bytes).
  package static func leaf(_ bytes: some Collection<UInt8>) -> MerkleHash {
    var hasher = SHA256()
    hasher.take(CollectionOfOne(0x00))
    hasher.take(bytes)
    return MerkleHash(hasher.finalize())
  }

  /// The hash of an inner node, SHA-256(0x01 ‖ left ‖ right).
  package static func node(_ left: MerkleHash, _ right: MerkleHash) -> MerkleHash {
    var hasher = SHA256()
    hasher.take(CollectionOfOne(0x01))
    left.withBytes { hasher.update(bufferPointer: $0) }
    right.withBytes { hasher.update(bufferPointer: $0) }
    return MerkleHash(hasher.finalize())
  }
}
