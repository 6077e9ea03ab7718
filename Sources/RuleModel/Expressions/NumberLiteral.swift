package import Diagnostics
package import Quantities

/// A number in a condition, in base units, with the unit it was written in.
package struct NumberLiteral: Sendable, Hashable {
  package let value: ExactNumber
  package let unit: Unit?
  /// As written, for messages and for telling how precise it is.
  package let text: String
  package let range: SourceRange

  package init(value: ExactNumber, unit: Unit?, text: String, range: SourceRange) {
    self.value = value
    self.unit = unit
    self.text = text
    self.range = range
  }
}
