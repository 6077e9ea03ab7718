package import Quantities

/// A named group of codes with dated members: Country Group D:5.
package struct CodeGroup: Sendable, Hashable {
  /// One member and the time of its membership.
  package struct Member: Sendable, Hashable {
    package let code: Code
    package let period: Period
    package let certainty: String?

    package init(code: Code, period: Period, certainty: String? = nil) {
      self.code = code
      self.period = period
      self.certainty = certainty
    }
  }

  package let code: Code
  package let says: String
  package let members: [Member]
  private let byCode: [Code: [Member]]

  package init(code: Code, says: String, members: [Member]) {
    self.code = code
    self.says = says
    self.members = members
    self.byCode = Dictionary(grouping: members, by: \.code)
  }

  /// The membership of `code` on `date`, if it is a member that day.
  package func membership(of code: Code, on date: CalendarDate) -> Member? {
    byCode[code]?.first { $0.period.contains(date) }
  }
}
