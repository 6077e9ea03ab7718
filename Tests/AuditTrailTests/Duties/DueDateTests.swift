import Quantities
import Testing

@testable import AuditTrail

struct DueDateTests {
  private static let day = CalendarDate(reading: "2024-03-01")

  @Test(arguments: [
    ("25 calendar days before transaction.date", "2024-02-05"),
    ("30 days before transaction.date", "2024-01-31"),
    ("0 days before transaction.date", "2024-03-01"), ("before transaction.date", "2024-02-29"),
  ])
  func daysBeforeTheTransactionAreCounted(_ words: String, _ date: String) {
    #expect(DueDate.day(words, transaction: Self.day)?.description == date)
  }

  @Test(arguments: [
    "by 2027", "within 30 days", "on entry", "", "25 business days before transaction.date",
    "-1 days before transaction.date", "days before transaction.date", "long before transaction.date",
    "25before transaction.date", "25 days after transaction.date",
  ])
  func otherWordsStayWords(_ words: String) {
    #expect(DueDate.day(words, transaction: Self.day) == nil)
  }

  @Test func withoutADayOfTheTransactionNothingIsCounted() {
    #expect(DueDate.day("before transaction.date", transaction: nil) == nil)
  }
}
