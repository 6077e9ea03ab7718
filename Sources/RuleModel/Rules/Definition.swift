/// Which derived fact a definition supplies, and how.
package struct Definition: Sendable, Hashable {
  /// An expression for a number, a condition for a flag.
  package enum Value: Sendable, Hashable {
    case number(NumberExpression)
    case flag(Condition)
  }

  package let type: String
  package let fact: String
  package let value: Value
  /// Whether it may read itself of other things; it then holds for the fewest things that satisfy it (S9).
  package let isLeastFixedPoint: Bool

  /// `type.fact`, as diagnostics and readers name it.
  package var name: String { "\(type).\(fact)" }

  package init(type: String, fact: String, value: Value, isLeastFixedPoint: Bool = false) {
    self.type = type
    self.fact = fact
    self.value = value
    self.isLeastFixedPoint = isLeastFixedPoint
  }
}
