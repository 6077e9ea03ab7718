/// A number together with what it measures.
package struct Quantity: Sendable, Hashable {
  /// How many base units of the dimension.
  package let number: ExactNumber

  /// What it measures.
  package let dimension: Dimension

  /// Takes a number of base units.
  package init(number: ExactNumber, dimension: Dimension) {
    self.number = number
    self.dimension = dimension
  }

  /// Takes a number of some unit, such as `2 GB/s/mm²`.
  package init(_ count: ExactNumber, in unit: Unit) throws(ArithmeticFault) {
    number = try count.multiplied(by: unit.factor)
    dimension = unit.dimension
  }

  /// How many of the unit it is; nil if the unit measures something else.
  package func number(in unit: Unit) throws(ArithmeticFault) -> ExactNumber? {
    unit.dimension == dimension ? try number.divided(by: unit.factor) : nil
  }
}
