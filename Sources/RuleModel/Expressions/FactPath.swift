package import Diagnostics
package import Quantities

/// A path to a fact: `item.chip.die_area`; resolved, with aliases expanded.
package struct FactPath: Sendable, Hashable {
  /// A root of the vocabulary or a variable bound by `any`, `every`, an aggregate or a definition.
  package let root: String
  package let steps: [String]
  /// As written.
  package let text: String
  package let type: FactType
  /// The type whose fact the last step is; nil for a root alone.
  package let owner: String?
  /// The unit in which the fact is shown.
  package let unit: Unit?
  package let range: SourceRange

  package init(
    root: String, steps: [String], text: String, type: FactType, owner: String?, unit: Unit?,
    range: SourceRange
  ) {
    self.root = root
    self.steps = steps
    self.text = text
    self.type = type
    self.owner = owner
    self.unit = unit
    self.range = range
  }
}
