/// A duty attached to a rule.
package struct Obligation: Sendable, Hashable {
  package let id: String
  package let says: String
  package let due: String?
  /// The paper on file that shows it is met.
  package let document: Code?

  package init(id: String, says: String, due: String?, document: Code? = nil) {
    self.id = id
    self.says = says
    self.due = due
    self.document = document
  }
}
