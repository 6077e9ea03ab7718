import AuditTrail
import CaseInput
import Diagnostics
import Quantities
import RuleModel

/// What a case states in its own file and its tables, in the order of its things and the names of their facts.
struct StatedFacts {
  let facts: [StatedFact]

  init(_ procurementCase: ProcurementCase, _ vocabulary: Vocabulary) {
    var facts: [StatedFact] = []
    let paths = Set([procurementCase.path] + procurementCase.tables.map(\.path))
    for thing in procurementCase.lines.first?.facts.entities ?? [] {
      for (name, fact) in thing.facts.sorted(by: { $0.key < $1.key }) {
        // What a chip of the catalogue brought along is not stated by the case.
        guard let place = fact.evidence.place, paths.contains(place.path),
          let type = vocabulary.types[thing.type]?[name]?.type, !fact.evidence.written.isEmpty
        else { continue }
        facts.append(
          StatedFact(
            path: "\(thing.path).\(name)", fact: "\(thing.type).\(name)", value: fact.evidence.written,
            codes: type.codeList, isText: type == .text,
            place: PlaceRecord(path: place.path, line: place.start.line, column: place.start.column)))
      }
    }
    self.facts = facts
  }
}

extension FactType {
  /// The list its codes are of.
  fileprivate var codeList: String? {
    switch self {
    case .code(let list), .codes(let list): list
    case .number, .flag, .date, .text, .entity, .list: nil
    }
  }
}
