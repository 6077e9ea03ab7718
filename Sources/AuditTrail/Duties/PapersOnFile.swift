import Evaluation
import Quantities
import RuleModel

/// The papers that a case lists, on the day judged: a duty is met once its paper is there and in date (S12).
struct PapersOnFile {
  let facts: FactSet
  let asOf: CalendarDate

  /// The best state among the papers of a kind.
  func state(of kind: Code) -> DocumentStatus.State {
    guard case .list(let list)? = facts.roots["documents"] else { return .outstanding }
    let states = list.elements.map { facts[$0] }.filter { self.kind(of: $0) == kind }.map(state)
    return states.contains(.supplied) ? .supplied : states.last ?? .outstanding
  }

  private func kind(of paper: Entity) -> Code? {
    if case .code(let code)? = paper.facts["kind_of_document"]?.value { code } else { nil }
  }

  private func state(_ paper: Entity) -> DocumentStatus.State {
    if let expires = date("expires", of: paper), asOf > expires { return .expired }
    if let issued = date("issued", of: paper), asOf < issued { return .notYetIssued }
    let isWhole = ["number", "issued", "expires"].allSatisfy { name in
      paper.facts[name].map { $0.value != .unknown } ?? false
    }
    return isWhole ? .supplied : .incomplete
  }

  private func date(_ fact: String, of paper: Entity) -> CalendarDate? {
    if case .date(let date)? = paper.facts[fact]?.value { date } else { nil }
  }
}
