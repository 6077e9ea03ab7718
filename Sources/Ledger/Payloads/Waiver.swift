package import Quantities

/// An authorization from outside on the strength of which a record is let pass until a day.
package struct Waiver: Sendable, Hashable {
  package let of: Int
  /// The licence, letter or ruling.
  package let authorization: String
  package let reason: String
  package let approver: String
  package let expires: CalendarDate

  package init(
    of: Int, authorization: String, reason: String, approver: String, expires: CalendarDate
  ) {
    self.of = of
    self.authorization = authorization
    self.reason = reason
    self.approver = approver
    self.expires = expires
  }
}
