import Quantities
import Testing

/// The days something is in force.
struct PeriodTests {
  @Test(arguments: ["2023-11-17..", "2022-10-07..2023-11-16", "..2023-01-01", "..", "2023-11-17..2023-11-17"])
  func aPeriodReadsAndIsWrittenTheSame(_ text: String) throws {
    #expect(try period(text).description == text)
  }

  @Test func theEndsAreWhatIsWritten() throws {
    #expect(try period("2022-10-07..2023-11-16").start == date("2022-10-07"))
    #expect(try period("2022-10-07..2023-11-16").end == date("2023-11-16"))
    #expect(try period("2023-11-17..").end == nil)
    #expect(try period("..2023-01-01").start == nil)
    #expect(try period("..") == .always)
  }

  @Test(arguments: [
    "", ".", "...", "....", "2023-11-17", "2023-11-17.", "2023-11-17...", "2023-11-17 ..", ".. 2023-11-17",
    "2023-11-17..2023-11-16", "2023-11-17-2023-11-18", "2023-11-31..", "..2023-11-31", "2023..2024", "a..b",
    "2023-11-17..2023-11-18..", "2023-11-17…", "éééééééé..", "ééééé..", "xéééééééé..", "2023-11-1１..",
    "..\u{301}",
  ])
  func anythingElseIsRefused(_ text: String) {
    #expect(Period(reading: text) == nil)
  }

  @Test func aPeriodThatEndsBeforeItStartsIsNone() throws {
    let (first, last) = (try date("2023-11-17"), try date("2023-11-16"))
    #expect(Period(start: first, end: last) == nil)
    #expect(Period(start: last, end: first) != nil)
    #expect(Period(start: nil, end: nil) == .always)
  }

  @Test(arguments: [
    ("2022-10-07..2023-11-16", "2022-10-06", false), ("2022-10-07..2023-11-16", "2022-10-07", true),
    ("2022-10-07..2023-11-16", "2023-11-16", true), ("2022-10-07..2023-11-16", "2023-11-17", false),
    ("2023-11-17..", "9999-12-31", true), ("2023-11-17..", "2023-11-16", false),
    ("..2023-01-01", "0001-01-01", true), ("..2023-01-01", "2023-01-02", false), ("..", "2023-01-02", true),
  ])
  func bothEndsBelongToIt(_ text: String, _ day: String, _ holds: Bool) throws {
    #expect(try period(text).contains(date(day)) == holds)
  }

  @Test(arguments: [
    ("2022-10-07..2023-11-16", "2023-11-17..", false, true),
    ("2022-10-07..2023-11-16", "2023-11-16..", true, false),
    ("2022-10-07..2023-11-16", "2023-11-18..", false, false),
    ("..2023-02-28", "2023-03-01..2023-03-01", false, true),
    ("..", "2023-11-17..", true, false), ("..2023-11-16", "2023-11-17..", false, true),
    ("2023-11-17..", "..", true, false),
    ("2020-01-01..2030-01-01", "2022-01-01..2023-01-01", true, false),
    ("..2020-01-01", "..2021-01-01", true, false),
    ("2020-01-01..", "2021-01-01..", true, false),
  ])
  func twoPeriodsOverlapOrFollow(_ left: String, _ right: String, _ overlaps: Bool, _ follows: Bool) throws {
    let (left, right) = (try period(left), try period(right))
    #expect(left.overlaps(right) == overlaps)
    #expect(right.overlaps(left) == overlaps)
    #expect(right.startsRightAfter(left) == follows)
    #expect(!left.startsRightAfter(right))
  }
}
