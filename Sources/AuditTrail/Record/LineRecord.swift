/// One line of a case with one determination per jurisdiction.
package struct LineRecord: Sendable, Hashable {
  package let number: Int
  package let name: String?
  package let quantity: String?
  package let place: PlaceRecord?
  package let verdict: String
  package let determinations: [DeterminationRecord]

  package init(
    number: Int, name: String?, quantity: String?, place: PlaceRecord?, verdict: String,
    determinations: [DeterminationRecord]
  ) {
    self.number = number
    self.name = name
    self.quantity = quantity
    self.place = place
    self.verdict = verdict
    self.determinations = determinations
  }
}
