/// How long a body of law wants the papers of a transaction kept.
package struct Retention: Sendable, Hashable {
  package let years: Int
  package let cite: String
  /// From when the years run.
  package let says: String

  package init(years: Int, cite: String, says: String) {
    self.years = years
    self.cite = cite
    self.says = says
  }
}
