/// An outcome of a pack's scale and whether it stops a purchase (S12).
package struct OutcomeDeclaration: Sendable, Hashable {
  /// When a line with this outcome may not go ahead.
  package enum Blocks: String, Sendable, Hashable, CaseIterable {
    case never
    case untilSatisfied = "until_satisfied"
    case always
  }

  package let outcome: Outcome
  package let blocks: Blocks
  /// Documents that satisfy it, beside those a rule names.
  package let documents: [Code]
  package let says: String
  /// The licence code of the Automated Export System that goes with it.
  package let aesCode: String?

  package init(
    outcome: Outcome, blocks: Blocks, documents: [Code], says: String, aesCode: String? = nil
  ) {
    self.outcome = outcome
    self.blocks = blocks
    self.documents = documents
    self.says = says
    self.aesCode = aesCode
  }
}
