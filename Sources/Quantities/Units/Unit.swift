/// A unit of measure: a number of it times the factor is a number in the base units of its dimension.
package struct Unit: Sendable, Hashable {
  /// How it is written.
  package let symbol: String

  /// What it measures.
  package let dimension: Dimension

  /// How many base units it is, more than none.
  package let factor: ExactNumber

  /// Takes what a declaration of it states.
  package init(symbol: String, dimension: Dimension, factor: ExactNumber) {
    self.symbol = symbol
    self.dimension = dimension
    self.factor = factor
  }
}
