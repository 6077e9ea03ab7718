/// A duty attached to a rule.
package struct Obligation: Sendable, Hashable {
  package let id: String
  package let says: String
  package let due: String?

  package init(id: String, says: String, due: String?) {
    self.id = id
    self.says = says
    self.due = due
  }
}
