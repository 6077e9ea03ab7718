package import Quantities

/// A second of UTC, as the seal of an entry states it: `2026-11-30T15:48:44Z`.
package struct Timestamp: Sendable, Hashable {
  /// The day.
  package let date: CalendarDate
  // INVARIANT: from 0 to 86,399.
  /// The seconds since its beginning.
  package let secondOfDay: Int

  /// Takes the seconds since 1970-01-01T00:00:00Z, leap seconds not counted; nil outside the calendar's
  /// years.
  package init?(secondsSince1970 seconds: Int) {
    let day = (seconds - (seconds < 0 ? 86_399 : 0)) / 86_400
    guard let number = Int32(exactly: day), let date = CalendarDate(dayNumber: number) else { return nil }
    self.date = date
    secondOfDay = seconds - day * 86_400
  }

  /// Reads the one form in which it is written; nil if the text is anything else.
  package init?(reading text: String) {
    let bytes = Array(text.utf8.prefix(21))
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
      let date = CalendarDate(reading: text.prefix(10)),
      let hour = Self.number(bytes[11...12], below: 24),
      let minute = Self.number(bytes[14...15], below: 60),
      let second = Self.number(bytes[17...18], below: 60)
    else { return nil }
    self.date = date
    secondOfDay = hour * 3_600 + minute * 60 + second
  }

  private static func number(_ digits: ArraySlice<UInt8>, below limit: Int) -> Int? {
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number < limit ? number : nil
  }
}

extension Timestamp: Comparable {
  /// Earlier times come first.
  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    (left.date, left.secondOfDay) < (right.date, right.secondOfDay)
  }
}

extension Timestamp: CustomStringConvertible {
  package var description: String {
    let parts = [secondOfDay / 3_600, secondOfDay / 60 % 60, secondOfDay % 60]
    return "\(date)T" + parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":") + "Z"
  }
}
