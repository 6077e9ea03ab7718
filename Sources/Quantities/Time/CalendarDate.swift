/// A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
package struct CalendarDate: Sendable, Hashable {
  /// The days since 1970-01-01, negative before it.
  package let dayNumber: Int32

  /// Takes the days since 1970-01-01; nil outside the calendar's years.
  package init?(dayNumber: Int32) {
    // 0001-01-01 and 9999-12-31: the years that ISO 8601 writes with four digits and no sign.
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    self.dayNumber = dayNumber
  }

  /// Takes year, month and day as people count them; nil if there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    // Counting years from March puts the leap day at the end, where it shifts nothing.
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = (month + 9) % 12
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let days = marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear
    dayNumber = Int32(days - Self.daysBeforeEpoch)
  }

  /// Reads `2023-11-17`, four digits, two and two; nil if the text is anything else.
  package init?(reading text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(11))
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen,
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year, from 1 to 9999.
  package var year: Int { parts.year }

  /// The month, from 1 to 12.
  package var month: Int { parts.month }

  /// The day of the month, from 1.
  package var day: Int { parts.day }

  /// The date so many days later, or earlier if negative; overflows outside the calendar's years.
  package func adding(days: Int) throws(ArithmeticFault) -> CalendarDate {
    let (sum, overflow) = days.addingReportingOverflow(Int(dayNumber))
    guard !overflow, let number = Int32(exactly: sum), let date = CalendarDate(dayNumber: number) else {
      throw .overflow
    }
    return date
  }

  /// The same day so many years later, 29 February as 1 March where there is none; nil outside the calendar's years.
  package func adding(years: Int) -> CalendarDate? {
    let (year, month, day) = parts
    let (sum, overflow) = year.addingReportingOverflow(years)
    guard !overflow else { return nil }
    return CalendarDate(year: sum, month: month, day: day)
      ?? (month == 2 ? CalendarDate(year: sum, month: 3, day: 1) : nil)
  }

  /// The days from the second date to the first.
  package static func - (left: CalendarDate, right: CalendarDate) -> Int {
    Int(left.dayNumber) - Int(right.dayNumber)
  }

  /// From 0000-03-01 to 1970-01-01.
  private static let daysBeforeEpoch = 719_468

  private var parts: (year: Int, month: Int, day: Int) {
    let days = Int(dayNumber) + Self.daysBeforeEpoch
    let (era, dayOfEra) = days.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = (marchMonth + 2) % 12 + 1
    return (
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ digits: some Sequence<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }
}

extension CalendarDate: Comparable {
  /// Earlier dates come first.
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it, such as `2023-11-17`.
  package var description: String {
    let (year, month, day) = parts
    return [Self.padded(year, to: 4), Self.padded(month, to: 2), Self.padded(day, to: 2)]
      .joined(separator: "-")
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
