package import Diagnostics
package import Quantities

/// A fact of a type, as declared in the vocabulary.
package struct FactDeclaration: Sendable, Hashable {
  package let name: String
  /// The key under which a case gives it; the name unless the vocabulary says otherwise.
  package let givenAs: String
  package let type: FactType
  /// The unit in which values are shown; nil for bare numbers and other types.
  package let unit: Unit?
  /// The values that make sense, in base units.
  package let range: NumberRange
  /// Whether the lower end of `range` itself is excluded.
  package let excludesLowerEnd: Bool
  package let onlyFor: [String]
  package let isDerived: Bool
  package let says: String
  package let ask: String?
  package let place: SourceRange

  package init(
    name: String, givenAs: String, type: FactType, unit: Unit?, range: NumberRange, excludesLowerEnd: Bool,
    onlyFor: [String], isDerived: Bool, says: String, ask: String?, place: SourceRange
  ) {
    self.name = name
    self.givenAs = givenAs
    self.type = type
    self.unit = unit
    self.range = range
    self.excludesLowerEnd = excludesLowerEnd
    self.onlyFor = onlyFor
    self.isDerived = isDerived
    self.says = says
    self.ask = ask
    self.place = place
  }
}
