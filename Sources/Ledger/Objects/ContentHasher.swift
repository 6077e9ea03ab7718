import Crypto

/// SHA-256 of bytes that come in parts.
package struct ContentHasher {
  private var hasher = SHA256()

  package init() {}

  package mutating func take(_ bytes: some Collection<UInt8>) { hasher.take(bytes) }

  package func hash() -> MerkleHash { MerkleHash(hasher.finalize()) }
}
