/// One known thing and the evidence for it.
package struct Fact: Sendable, Hashable {
  package let value: FactValue
  package let evidence: Evidence

  package init(value: FactValue, evidence: Evidence) {
    self.value = value
    self.evidence = evidence
  }
}
