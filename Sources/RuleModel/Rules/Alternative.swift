package import Diagnostics

/// One lettered or numbered part of a rule.
package struct Alternative: Sendable, Hashable {
  package let id: RuleID
  package let says: String?
  package let condition: Condition
  package let place: SourceRange

  package init(id: RuleID, says: String?, condition: Condition, place: SourceRange) {
    self.id = id
    self.says = says
    self.condition = condition
    self.place = place
  }
}

/// How a rule's parts combine.
package enum Combination: Sendable, Hashable {
  case anyOf, allOf
}
