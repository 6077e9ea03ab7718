import Crypto

/// A public key that a signature can be believed under (RFC 8032).
///
/// BoringSSL verifies without asking whether a key is weak, so weak ones are turned away here, when they are read.
/// Under 32 bytes that are no point of the curve no signature holds; they are let through.
package struct Ed25519PublicKey: Sendable, Hashable {
  /// The 32 bytes of the key.
  package let bytes: [UInt8]

  /// Takes the bytes of a key, unless they are weak or another spelling.
  package init(_ bytes: [UInt8]) throws(PublicKeyRefusal) {
    guard bytes.count == 32 else { throw .length(bytes.count) }
    // The highest bit is the sign of x, the rest is y, its lowest byte first.
    let height = Array(bytes.dropLast()) + [bytes[31] & 0x7F]
    guard height.reversed().lexicographicallyPrecedes(Self.prime.reversed()) else { throw .nonCanonical }
    guard !Self.smallOrderHeights.contains(height) else { throw .smallOrder }
    self.bytes = bytes
  }

  /// Whether the holder of the key signed these bytes.
  package func holds(_ signature: [UInt8], for message: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
    return key.isValidSignature(signature, for: message)
  }

  /// 2²⁵⁵ − 19, lowest byte first.
  private static let prime: [UInt8] = [0xED] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]

  /// The y of the points of order 1, 2, 4 and 8; either sign of x belongs to such a point or to none.
  private static let smallOrderHeights: Set<[UInt8]> = [
    [0x01] + [UInt8](repeating: 0, count: 31),
    [0xEC] + [UInt8](repeating: 0xFF, count: 30) + [0x7F],
    [UInt8](repeating: 0, count: 32),
    [
      0x26, 0xE8, 0x95, 0x8F, 0xC2, 0xB2, 0x27, 0xB0, 0x45, 0xC3, 0xF4, 0x89, 0xF2, 0xEF, 0x98, 0xF0,
      0xD5, 0xDF, 0xAC, 0x05, 0xD3, 0xC6, 0x33, 0x39, 0xB1, 0x38, 0x02, 0x88, 0x6D, 0x53, 0xFC, 0x05,
    ],
    [
      0xC7, 0x17, 0x6A, 0x70, 0x3D, 0x4D, 0xD8, 0x4F, 0xBA, 0x3C, 0x0B, 0x76, 0x0D, 0x10, 0x67, 0x0F,
      0x2A, 0x20, 0x53, 0xFA, 0x2C, 0x39, 0xCC, 0xC6, 0x4E, 0xC7, 0xFD, 0x77, 0x92, 0xAC, 0x03, 0x7A,
    ],
  ]
}
