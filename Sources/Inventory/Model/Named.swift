package import Diagnostics

/// A text with the place at which it stands.
package struct Named: Sendable, Hashable {
  package let text: String
  package let place: SourceRange
}
