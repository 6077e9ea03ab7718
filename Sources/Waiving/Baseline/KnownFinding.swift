/// A finding as a baseline names it: by what it says of what, never by a line number, so that it survives edits.
package struct KnownFinding: Sendable, Hashable {
  /// The path of the file of the case.
  package let path: String
  /// The id of the case.
  package let caseID: String
  /// The item as its line names it; empty where the line gives it no name.
  package let item: String
  /// The jurisdiction whose rule found it.
  package let jurisdiction: String
  /// The rule; `answer` for what all its rules together come to.
  package let rule: String
  /// `holds` or `unknown`; of an answer its verdict.
  package let state: String
  /// The strictest outcome it can have; empty where it has none.
  package let outcome: String

  /// What stands in the place of a rule for what all rules of a jurisdiction come to.
  package static let answer = "answer"
  /// The outcome that is never known.
  package static let prohibition = "prohibited"

  /// Takes the parts of a finding.
  package init(
    path: String, caseID: String, item: String, jurisdiction: String, rule: String, state: String,
    outcome: String
  ) {
    self.path = path
    self.caseID = caseID
    self.item = item
    self.jurisdiction = jurisdiction
    self.rule = rule
    self.state = state
    self.outcome = outcome
  }

  /// The parts in the order in which findings are sorted.
  private var parts: [String] { [path, caseID, item, jurisdiction, rule, state, outcome] }
}

extension KnownFinding: Comparable {
  /// By path, case, item, jurisdiction and rule, each by its bytes.
  package static func < (left: KnownFinding, right: KnownFinding) -> Bool {
    for (mine, theirs) in zip(left.parts, right.parts) where !mine.utf8.elementsEqual(theirs.utf8) {
      return mine.utf8.lexicographicallyPrecedes(theirs.utf8)
    }
    return false
  }
}
