package import Quantities

/// A file of rules: a section of law, a letter, or a Chinese measure.
package struct Section: Sendable, Hashable {
  package let id: String
  package let title: String
  package let path: String
  package let cite: String
  package let measure: Measure?

  package init(id: String, title: String, path: String, cite: String, measure: Measure?) {
    self.id = id
    self.title = title
    self.path = path
    self.cite = cite
    self.measure = measure
  }
}

/// What only a Chinese measure has.
package struct Measure: Sendable, Hashable {
  /// A report of who said what.
  package struct Report: Sendable, Hashable {
    package let outlet: String
    package let date: CalendarDate?
    package let url: String?

    package init(outlet: String, date: CalendarDate?, url: String?) {
      self.outlet = outlet
      self.date = date
      self.url = url
    }
  }

  /// One of several accounts of the measure that cannot all be right.
  package struct Claim: Sendable, Hashable {
    package let id: String
    package let by: String
    package let says: String

    package init(id: String, by: String, says: String) {
      self.id = id
      self.by = by
      self.says = says
    }
  }

  package let bodies: [String]
  package let reports: [Report]
  package let claims: [Claim]
  package let lastConfirmed: CalendarDate?
  package let reviewAgain: CalendarDate?

  package init(
    bodies: [String], reports: [Report], claims: [Claim], lastConfirmed: CalendarDate?,
    reviewAgain: CalendarDate?
  ) {
    self.bodies = bodies
    self.reports = reports
    self.claims = claims
    self.lastConfirmed = lastConfirmed
    self.reviewAgain = reviewAgain
  }
}
