/// Why bytes are not taken for an Ed25519 public key.
package enum PublicKeyRefusal: Error, Sendable, Hashable {
  /// A key has 32 bytes.
  case length(Int)
  /// The coordinate is not below 2²⁵⁵ − 19: another spelling of a smaller one.
  case nonCanonical
  /// One of the eight points under which some signatures hold for any message.
  case smallOrder
}

extension PublicKeyRefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .length(let count): "an Ed25519 key has 32 bytes, not \(count)"
    case .nonCanonical: "the key is not written in its one canonical form"
    case .smallOrder: "the key is a point of small order, under which a signature proves nothing"
    }
  }
}
