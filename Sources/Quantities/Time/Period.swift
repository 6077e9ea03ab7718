/// The days from a first to a last one, both included, where either end may be open.
package struct Period: Sendable, Hashable {
  // INVARIANT: start <= end where both are present.

  /// The first day, or nil if it has always been.
  package let start: CalendarDate?

  /// The last day, or nil if it goes on.
  package let end: CalendarDate?

  /// Every day there is.
  package static let always = Period()

  /// Takes the first and the last day; nil if the last comes before the first.
  package init?(start: CalendarDate?, end: CalendarDate?) {
    if let start, let end, end < start { return nil }
    self.start = start
    self.end = end
  }

  /// Reads `2022-10-07..2023-11-16`, where either date may be left out; nil if the text is anything else.
  package init?(reading text: some StringProtocol) {
    let dots = "..".utf8
    let bytes = text.utf8
    // A date is ten bytes without a dot, so the dots stand first or right behind a date.
    let dateLength = bytes.starts(with: dots) ? 0 : 10
    let rest = bytes.dropFirst(dateLength)
    guard rest.starts(with: dots) else { return nil }
    let first = text[..<rest.startIndex]
    let last = text[rest.dropFirst(dots.count).startIndex...]
    let start = CalendarDate(reading: first)
    let end = CalendarDate(reading: last)
    guard start != nil || first.isEmpty, end != nil || last.isEmpty else { return nil }
    self.init(start: start, end: end)
  }

  private init() {
    start = nil
    end = nil
  }

  /// Whether the day is one of its days.
  package func contains(_ date: CalendarDate) -> Bool {
    if let start, date < start { return false }
    if let end, end < date { return false }
    return true
  }

  /// Whether the two have a day in common.
  package func overlaps(_ other: Period) -> Bool {
    if let start, let last = other.end, last < start { return false }
    if let end, let first = other.start, end < first { return false }
    return true
  }

  /// Whether it starts on the day after the other ends.
  package func startsRightAfter(_ other: Period) -> Bool {
    guard let start, let last = other.end else { return false }
    return start - last == 1
  }
}

extension Period: CustomStringConvertible {
  /// The period as it is read, such as `2023-11-17..`.
  package var description: String {
    (start?.description ?? "") + ".." + (end?.description ?? "")
  }
}
