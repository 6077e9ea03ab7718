/// `max of x * y for m in item.chip.modes where …`
package struct Aggregate: Sendable, Hashable {
  /// What is made of the values.
  package enum Operation: String, Sendable, Hashable, CaseIterable {
    case sum, max, min, count
  }

  package let operation: Operation
  /// Nil for `count`.
  package let body: NumberExpression?
  package let variable: String
  package let list: FactPath
  package let filter: Condition?

  package init(
    operation: Operation, body: NumberExpression?, variable: String, list: FactPath, filter: Condition?
  ) {
    self.operation = operation
    self.body = body
    self.variable = variable
    self.list = list
    self.filter = filter
  }
}
