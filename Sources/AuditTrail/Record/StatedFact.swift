/// A fact as the case itself states it, whether or not a rule reads it.
package struct StatedFact: Sendable, Hashable {
  /// The path people know it by: `purchaser.name`.
  package let path: String
  /// Which fact of which type it is: `party.name`.
  package let fact: String
  /// As written.
  package let value: String
  /// The list its codes are of: `country`.
  package let codes: String?
  /// Whether it is free text: a name, an address, a note.
  package let isText: Bool
  package let place: PlaceRecord?

  package init(
    path: String, fact: String, value: String, codes: String? = nil, isText: Bool = false,
    place: PlaceRecord? = nil
  ) {
    self.path = path
    self.fact = fact
    self.value = value
    self.codes = codes
    self.isText = isText
    self.place = place
  }
}
