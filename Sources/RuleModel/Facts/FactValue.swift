package import Quantities

/// What is known of a fact.
package enum FactValue: Sendable, Hashable {
  /// In base units. Where sources disagree, the span of what they say.
  case number(NumberRange)
  case flag(Bool)
  case date(CalendarDate)
  case text(String)
  case code(Code)
  case codes([Code])
  /// One of these, as different sources say.
  case oneOf([Code])
  case entity(EntityID)
  case list(EntityList)
  /// Said to be unknown, or given several values that cannot be joined.
  case unknown
}

/// The elements of a list, and why there may be more.
package struct EntityList: Sendable, Hashable {
  package let elements: [EntityID]
  /// What would have to be known for the list to be complete: paths to ask for. Empty when it is.
  package let missing: [String]

  package init(elements: [EntityID], missing: [String] = []) {
    self.elements = elements
    self.missing = missing
  }
}
