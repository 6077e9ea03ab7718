package import Diagnostics

/// A fact that is not known and would have to be.
package struct UnknownFact: Sendable, Hashable, Comparable {
  /// Why it is not known.
  package enum Reason: Sendable, Hashable {
    case notGiven
    /// Sources disagree, or the figures span a range.
    case span
    /// The stated value and the computed one differ.
    case disagrees(stated: String, computed: String, place: SourceRange?)
    case overflow
    case divisionByZero
    /// No element where one is needed.
    case emptyList
  }

  package let path: String
  package let ask: String?
  package let reason: Reason

  package init(path: String, ask: String?, reason: Reason) {
    self.path = path
    self.ask = ask
    self.reason = reason
  }

  package static func < (left: UnknownFact, right: UnknownFact) -> Bool { left.path < right.path }
}
