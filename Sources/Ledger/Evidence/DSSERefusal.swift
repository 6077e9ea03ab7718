/// Why JSON is not an envelope.
package enum DSSERefusal: Error, Sendable, Hashable {
  /// A member is absent, empty or of another kind.
  case missing(String)
  /// A member is not base64.
  case base64(String)
}

extension DSSERefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let key): "the envelope has no `\(key)`, or not of the right kind"
    case .base64(let key): "`\(key)` of the envelope is not base64"
    }
  }
}
