/// A case as a ledger has it.
package struct CaseStanding: Sendable, Hashable {
  package let caseID: String
  /// The entry of its latest record.
  package let latest: Int
  /// Whether it was held and not released since.
  package let isHeld: Bool
}
