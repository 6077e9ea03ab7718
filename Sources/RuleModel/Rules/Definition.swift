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

  package init(type: String, fact: String, value: Value) {
    self.type = type
    self.fact = fact
    self.value = value
  }
}
