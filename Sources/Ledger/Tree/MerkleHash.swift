import AuditTrail
import Crypto

/// A SHA-256 hash: of a leaf, of a node of the tree, or of a file that an entry names.
package struct MerkleHash: Sendable, Hashable {
  /// How many bytes a hash has.
  package static let byteCount = 32

  // INVARIANT: the lanes lie in memory as the bytes of the hash, in their order.
  private let storage: SIMD32<UInt8>

  /// Takes the bytes of a hash; nil unless there are 32.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    var storage = SIMD32<UInt8>()
    for (lane, byte) in bytes.enumerated() { storage[lane] = byte }
    self.storage = storage
  }

  /// Reads 64 lower-case hexadecimal digits.
  package init?(hex: String) {
    guard let bytes = Hexadecimal.bytes(of: hex.utf8) else { return nil }
    self.init(bytes)
  }

  /// Reads 44 characters of base64.
  package init?(base64: String) {
    guard let bytes = Base64.bytes(of: base64.utf8) else { return nil }
    self.init(bytes)
  }

  /// SHA-256 of the bytes as they are: the name of a file under `objects`. A leaf is `MerkleTree.leaf`.
  package init(sha256 bytes: some Collection<UInt8>) {
    var hasher = SHA256()
    hasher.take(bytes)
    self.init(hasher.finalize())
  }

  init(_ digest: SHA256.Digest) {
    storage = digest.withUnsafeBytes { $0.loadUnaligned(as: SIMD32<UInt8>.self) }
  }

  /// The 32 bytes.
  package var bytes: [UInt8] { withBytes { Array($0) } }

  /// The hash in 64 lower-case hexadecimal digits.
  package var hex: String { withBytes { Hexadecimal.text(of: $0) } }

  /// The hash in base64, 44 characters.
  package var base64: String { Base64.text(of: bytes) }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeBytes(of: storage) { body($0) }
  }
}

extension SHA256 {
  /// Hashes on without a copy, where the bytes lie together.
  mutating func take(_ bytes: some Collection<UInt8>) {
    let done: Void? = bytes.withContiguousStorageIfAvailable {
      update(bufferPointer: UnsafeRawBufferPointer($0))
    }
    if done == nil { update(data: Array(bytes)) }
  }
}
