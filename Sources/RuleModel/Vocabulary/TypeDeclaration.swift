/// A type of thing a case can describe, with its kinds and facts in the order of the vocabulary.
package struct TypeDeclaration: Sendable, Hashable {
  /// One kind or role and what it means.
  package struct Kind: Sendable, Hashable {
    package let name: String
    package let says: String

    package init(name: String, says: String) {
      self.name = name
      self.says = says
    }
  }

  package let name: String
  package let says: String
  package let kinds: [Kind]
  /// The key under which a case gives the kind: `kind`, or `roles` where a thing can be several.
  package let kindKey: String
  package let facts: [FactDeclaration]
  private let index: [String: Int]

  package init(name: String, says: String, kinds: [Kind], kindKey: String, facts: [FactDeclaration]) {
    self.name = name
    self.says = says
    self.kinds = kinds
    self.kindKey = kindKey
    self.facts = facts
    self.index = Dictionary(
      facts.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether one thing of this type can be of several kinds at once.
  package var hasSeveralKinds: Bool { kindKey != "kind" }

  package subscript(fact: String) -> FactDeclaration? { index[fact].map { facts[$0] } }
}
