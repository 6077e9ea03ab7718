package import Quantities
package import RuleModel

/// Whether a document that satisfies an outcome is on file.
package struct DocumentStatus: Sendable, Hashable {
  package enum State: String, Sendable, Hashable {
    case supplied, outstanding, expired
    /// On file without its number or without the days between which it is valid: not known to serve.
    case incomplete
    /// Issued after the day of the judgement.
    case notYetIssued = "not_yet_issued"
  }

  package let document: Code
  package let state: State
  /// Its number and last day, where it is on file.
  package let number: String?
  package let expires: CalendarDate?

  package init(document: Code, state: State, number: String?, expires: CalendarDate?) {
    self.document = document
    self.state = state
    self.number = number
    self.expires = expires
  }
}
