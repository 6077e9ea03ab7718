/// What a facet says of a record; the names stand in the index.
package enum FacetKind: String, Sendable, Hashable, CaseIterable {
  /// The id of the case.
  case caseID = "case"
  /// The case with all that was chosen in judging it.
  case scope
  /// The name of a party.
  case party
  /// A country that the purchase states anywhere.
  case country
  /// An entry of the control list under which a line is classified.
  case entry
  /// A chip: as the case names it, or as the catalogue does.
  case chip
  /// A jurisdiction with the strictest outcome of a line: `US license_required`.
  case outcome
}
