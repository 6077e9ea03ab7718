package import Quantities

/// Everything declared: roots, types, code lists, groups and units.
package struct Vocabulary: Sendable {
  package let roots: [RootDeclaration]
  package let types: [String: TypeDeclaration]
  package let codeLists: [String: CodeList]
  /// The groups of the codes of a list, by the list's name.
  package let groups: [String: [Code: CodeGroup]]
  package let units: UnitTable
  private let rootIndex: [String: Int]

  package init(
    roots: [RootDeclaration], types: [String: TypeDeclaration], codeLists: [String: CodeList],
    groups: [String: [Code: CodeGroup]], units: UnitTable
  ) {
    self.roots = roots
    self.types = types
    self.codeLists = codeLists
    self.groups = groups
    self.units = units
    self.rootIndex = Dictionary(
      roots.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func root(_ name: String) -> RootDeclaration? { rootIndex[name].map { roots[$0] } }

  /// The same vocabulary with one more group set or code list.
  package func adding(
    codeLists more: [String: CodeList] = [:], groups moreGroups: [String: [Code: CodeGroup]] = [:]
  )
    -> Vocabulary
  {
    Vocabulary(
      roots: roots, types: types, codeLists: codeLists.merging(more) { $1 },
      groups: groups.merging(moreGroups) { $0.merging($1) { $1 } }, units: units)
  }
}
