package import Quantities

/// An authorization from outside on the strength of which a record is let pass until a day.
package struct Waiver: Sendable, Hashable {
  /// The index of the entry it is about.
  package let of: Int
  /// The licence, letter or ruling.
  package let authorization: String
  /// Why.
  package let reason: String
  /// Who answers for it.
  package let approver: String
  /// The last day on which it counts.
  package let expires: CalendarDate

  /// Takes the parts of a waiver.
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
