import Diagnostics
import Quantities
import RuleModel

extension DraftEntity {
  /// Takes over what a line shares with its chip, such as the bandwidth and the area of a memory stack.
  ///
  /// A figure that the line states for itself narrows what the chip leaves open; one that lies outside does not
  /// replace the chip's: both stay possible.
  mutating func takeFigures(of chip: DraftEntity, as type: TypeDeclaration) -> [Diagnostic] {
    guard let kinds, kinds == chip.kinds else { return [] }
    var diagnostics: [Diagnostic] = []
    for fact in type.facts where fact.isFigure {
      guard let listed = chip.facts[fact.name], case .single(let value) = listed.value, value != .unknown
      else {
        continue
      }
      guard let stated = facts[fact.name], case .single(let own) = stated.value else {
        facts[fact.name] = listed
        continue
      }
      if own == .unknown || value.leavesOpen(own) { continue }
      facts[fact.name]?.value = .single(FactSpan.joined([own, value]))
      if let place = stated.evidence.place {
        diagnostics.append(.statesOtherFigure(fact, place, listed: listed.evidence.written))
      }
    }
    return diagnostics
  }
}

extension FactDeclaration {
  /// A number that is given: a name or a text in common is a coincidence.
  fileprivate var isFigure: Bool {
    if case .number = type { !isDerived } else { false }
  }
}

extension FactValue {
  /// Whether the other value is one of those that this one leaves open.
  fileprivate func leavesOpen(_ other: FactValue) -> Bool {
    guard case .number(let range) = self, case .number(let inner) = other else { return self == other }
    return range.hull(with: inner) == range
  }
}

extension Diagnostic {
  fileprivate static func statesOtherFigure(
    _ fact: FactDeclaration, _ place: SourceRange, listed: String
  ) -> Diagnostic {
    Diagnostic(
      code: .statedValueDisagrees,
      message: "the catalogue gives \(listed) for `\(fact.givenAs)`; both stay possible", range: place,
      help: "leave the figure out, or describe the part without naming one of the catalogue")
  }
}
