import Quantities

/// A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31.
public struct Day: Sendable, Hashable {
  let date: CalendarDate

  init(_ date: CalendarDate) { self.date = date }

  /// Reads `2023-11-17`: four digits, two and two.
  ///
  /// - Returns: nil if the text is anything else, or there is no such day.
  public init?(_ text: String) {
    guard let date = CalendarDate(reading: text) else { return nil }
    self.date = date
  }

  /// Takes year, month and day as people count them.
  ///
  /// - Returns: nil if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    self.date = date
  }
}

extension Day: Comparable {
  /// Earlier days come first.
  public static func < (left: Day, right: Day) -> Bool { left.date < right.date }
}

extension Day: CustomStringConvertible {
  /// As ISO 8601 writes it, such as `2023-11-17`.
  public var description: String { date.description }
}
