import Crypto

/// SHA-256 of bytes that come in parts.
package struct ContentHasher {
  private var hasher = SHA256()

  /// Begins with no bytes.
  package init() {}

  /// Takes the next part.
  package mutating func take(_ bytes: some Collection<UInt8>) { hasher.take(bytes) }

  /// The hash of all parts so far.
  package func hash() -> MerkleHash { MerkleHash(hasher.finalize()) }
}
