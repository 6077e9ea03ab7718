package import Quantities

/// From when until when a waiver counts.
package struct WaiverTerm: Sendable, Hashable {
  /// How a term stands on a day.
  package enum Standing: Sendable, Hashable {
    /// It has not begun.
    case early
    /// It counts.
    case inForce
    /// It counts, and ends within thirty days.
    case endsSoon
    /// It has ended.
    case expired
  }

  /// The days before its end from which a waiver is said to end soon.
  package static let notice = 30

  /// The day it was given, which is the first on which it counts.
  package let issued: CalendarDate
  /// The last day on which it counts.
  package let expires: CalendarDate

  /// Takes both days.
  package init(issued: CalendarDate, expires: CalendarDate) {
    self.issued = issued
    self.expires = expires
  }

  /// Whether it lasts more than a year: at the latest it ends on the day of the next year that is called like its first.
  package var isTooLong: Bool {
    guard let last = issued.adding(years: 1) else { return true }
    return expires > last
  }

  /// How it stands on a day.
  package func standing(on day: CalendarDate) -> Standing {
    if day < issued { return .early }
    if day > expires { return .expired }
    return expires - day <= Self.notice ? .endsSoon : .inForce
  }
}
