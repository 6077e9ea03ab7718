import CaseInput
import Quantities
import RuleModel

/// A line as waivers see it.
struct WaiverSubject {
  let line: ProcurementCase.Line
  let caseID: String

  /// Whether a scope is about the line. What is not known to be meant is not meant.
  func isMeant(by scope: WaiverScope) -> Bool {
    guard scope.caseID == caseID else { return false }
    if let chip = scope.chip, chip != line.name { return false }
    if let destination = scope.destination, destination != self.destination { return false }
    if let party = scope.party, !parties.contains(party) { return false }
    return true
  }

  /// The most units that the line may be of; nil where that is not known.
  var quantity: ExactNumber? {
    guard case .entity(let item)? = line.facts.roots["item"],
      case .number(let range)? = line.facts[item].facts["quantity"]?.value
    else { return nil }
    return range.upper
  }

  private var destination: Code? {
    guard case .entity(let transaction)? = line.facts.roots["transaction"],
      case .code(let code)? = line.facts[transaction].facts["destination"]?.value
    else { return nil }
    return code
  }

  /// The names of everyone who takes part.
  private var parties: [String] {
    guard case .list(let list)? = line.facts.roots["parties"] else { return [] }
    return list.elements.compactMap { id in
      if case .text(let name)? = line.facts[id].facts["name"]?.value { name } else { nil }
    }
  }
}
