import Quantities
import RuleModel

/// What rules that look through the chips of the catalogue may read of them, as `type.fact`: what they read anywhere, and what the
/// definitions of that read in turn.
struct CatalogueReach: Sendable {
  private let names: Set<String>

  init(_ evaluator: Evaluator) {
    let pack = evaluator.pack
    let catalogued = Set(
      pack.vocabulary.roots.filter { if case .catalogued = $0.target { true } else { false } }.map(\.name))
    var reading: [FactPath] = []
    // Of rules of another choice as well: they look through the catalogue when that is tried.
    var suppliers: [String: [Rule]] = [:]
    for rule in pack.rules where rule.period.contains(evaluator.asOf) {
      let paths = rule.paths
      if paths.contains(where: { catalogued.contains($0.root) }) { reading += paths }
      if case .definition(let definition) = rule.kind { suppliers[definition.name, default: []].append(rule) }
    }
    var names: Set<String> = []
    var left = reading.compactMap(\.factName)
    while let name = left.popLast() {
      guard names.insert(name).inserted else { continue }
      left += (suppliers[name] ?? []).flatMap(\.paths).compactMap(\.factName)
    }
    self.names = names
  }

  /// Whether what a definition supplies may matter of a chip of the catalogue.
  func contains(_ definition: Definition) -> Bool { names.contains(definition.name) }
}

extension FactPath {
  /// The fact at its end, as `type.fact`; nil of a root.
  fileprivate var factName: String? {
    guard let owner, let fact = steps.last else { return nil }
    return "\(owner).\(fact)"
  }
}
