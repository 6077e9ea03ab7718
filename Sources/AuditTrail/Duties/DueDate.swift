import Quantities

/// The day by which a duty is to be met, where the words that say so can be computed.
enum DueDate {
  private static let event = "before transaction.date"

  /// `25 calendar days before transaction.date` and `before transaction.date`; nil for any other words.
  static func day(_ words: String, transaction: CalendarDate?) -> CalendarDate? {
    guard let transaction, words == event || words.hasSuffix(" " + event) else { return nil }
    let rest = words.dropLast(event.count).split(separator: " ")
    switch (rest.first.flatMap { Int($0) }, rest.dropFirst().joined(separator: " ")) {
    case (nil, _) where rest.isEmpty: return try? transaction.adding(days: -1)
    case (let days?, "days"), (let days?, "calendar days"):
      return days >= 0 ? try? transaction.adding(days: -days) : nil
    default: return nil
    }
  }
}
