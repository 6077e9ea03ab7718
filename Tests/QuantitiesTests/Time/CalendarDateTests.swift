import Quantities
import Testing

/// The days of the calendar.
struct CalendarDateTests {
  @Test(
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2000-03-01", 11017),
      ("2023-11-17", 19678),
      ("1900-03-01", -25508), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ] as [(String, Int32)])
  func aDayHasItsNumber(_ text: String, _ dayNumber: Int32) throws {
    #expect(try date(text).dayNumber == dayNumber)
    #expect(CalendarDate(dayNumber: dayNumber)?.description == text)
  }

  @Test(arguments: [
    ("2026-01-15", 5, "2031-01-15"), ("2024-02-29", 4, "2028-02-29"), ("2024-02-29", 5, "2029-03-01"),
    ("2026-12-31", 0, "2026-12-31"), ("2026-01-15", -1, "2025-01-15"),
  ])
  func yearsAreAdded(_ text: String, _ years: Int, _ sum: String) throws {
    #expect(try date(text).adding(years: years)?.description == sum)
  }

  @Test(arguments: [8_000, -3_000, Int.max])
  func yearsOutsideTheCalendarAreNone(_ years: Int) throws {
    #expect(try date("2026-01-15").adding(years: years) == nil)
  }

  /// Counted from Monday, which is 0; the first day of 1970 was a Thursday.
  @Test(arguments: [
    ("2022-10-07", 4), ("2023-10-17", 1), ("2023-11-17", 4), ("2000-01-01", 5), ("1969-07-20", 6),
    ("1900-01-01", 0),
    ("2024-02-29", 3), ("2100-03-01", 0), ("1582-10-15", 4),
  ])
  func aKnownDayFallsOnItsWeekday(_ text: String, _ weekday: Int) throws {
    let days = Int(try date(text).dayNumber) + 3
    #expect((days % 7 + 7) % 7 == weekday)
  }

  /// Walks the calendar as people do, a day at a time, past turns of century with and without a leap day.
  @Test func everyDayOfTwoCenturiesFollowsTheOneBefore() throws {
    var (year, month, day) = (1899, 1, 1)
    var previous = try #require(CalendarDate(year: 1898, month: 12, day: 31))
    while year < 2102 {
      let date = try #require(CalendarDate(year: year, month: month, day: day), "\(year)-\(month)-\(day)")
      guard date - previous == 1, date > previous, date.year == year, date.month == month, date.day == day,
        CalendarDate(reading: date.description) == date, try previous.adding(days: 1) == date
      else {
        Issue.record("\(previous) is followed by \(date)")
        return
      }
      previous = date
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      day += 1
      if day > lengths[month - 1] {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
        (month, day) = (month + 1, 1)
      }
      if month > 12 {
        (year, month) = (year + 1, 1)
      }
    }
    #expect(try previous - date("1899-01-01") == 74_143)
  }

  @Test(arguments: [
    "", "2023-11-1", "2023-1-17", "2023-11-177", "23-11-17", "2023/11/17", "2023/11-17", "2023-11/17",
    "20231117", " 2023-11-17",
    "2023-11-17 ",
    "2023-11-17T00:00", "2023-13-01", "2023-00-01", "2023-11-00", "2023-11-31", "2023-02-29", "1900-02-29",
    "2100-02-29",
    "0000-01-01", "-001-01-01", "+023-11-17", "2023-1１-17", "2023-11-1x", "二〇二三-11-17",
  ])
  func anythingElseIsRefused(_ text: String) {
    #expect(CalendarDate(reading: text) == nil)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0), (2023, 4, 31), (2023, 2, 29),
    (Int.max, 1, 1), (2023, Int.max, 1), (2023, 1, Int.min),
  ])
  func aDayThatIsNotIsRefused(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test func daysAreAddedAndTakenAway() throws {
    #expect(try date("2024-02-28").adding(days: 2) == date("2024-03-01"))
    #expect(try date("2023-11-17").adding(days: -25) == date("2023-10-23"))
    #expect(try date("2023-11-17") - date("2022-10-07") == 406)
    #expect(try date("2022-10-07") - date("2023-11-17") == -406)
  }

  @Test(arguments: [("9999-12-31", 1), ("0001-01-01", -1), ("2023-11-17", Int.max), ("1969-11-17", Int.min)])
  func leavingTheCalendarOverflows(_ text: String, _ days: Int) throws {
    let start = try date(text)
    #expect(throws: ArithmeticFault.overflow) { try start.adding(days: days) }
    #expect(CalendarDate(dayNumber: .max) == nil)
    #expect(CalendarDate(dayNumber: .min) == nil)
  }
}
