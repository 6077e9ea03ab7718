package import RuleModel

/// What a waiver is about: always one case, and as much of it as is not narrowed down.
package struct WaiverScope: Sendable, Hashable {
  /// The id of the case.
  package let caseID: String
  /// The jurisdiction of the rule.
  package let jurisdiction: String
  /// The item as its line names it; nil for every line.
  package let chip: String?
  /// The country of destination; nil for any.
  package let destination: Code?
  /// The name of a party of the case; nil for whoever takes part.
  package let party: String?

  /// Takes the parts of a scope.
  package init(
    caseID: String, jurisdiction: String, chip: String? = nil, destination: Code? = nil, party: String? = nil
  ) {
    self.caseID = caseID
    self.jurisdiction = jurisdiction
    self.chip = chip
    self.destination = destination
    self.party = party
  }
}
