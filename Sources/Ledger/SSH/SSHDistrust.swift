/// Why an SSH signature is not believed.
package enum SSHDistrust: Error, Sendable, Hashable {
  /// It is by another key, of this fingerprint.
  case otherKey(String)
  /// It was made for another purpose.
  case otherNamespace(String)
  /// It does not hold for these bytes.
  case invalidSignature
}

extension SSHDistrust: CustomStringConvertible {
  package var description: String {
    switch self {
    case .otherKey(let fingerprint):
      "the signature is by the key \(fingerprint), which is not the one trusted"
    case .otherNamespace(let namespace): "the signature was made for `\(namespace)`"
    case .invalidSignature: "the signature does not hold for these bytes"
    }
  }
}
