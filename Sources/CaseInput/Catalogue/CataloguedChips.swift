import RuleModel

/// The chips of the catalogue that rules can look through: read once, shared by all cases.
struct CataloguedChips: Sendable {
  /// Numbered downwards from -1, in the order of the catalogue.
  let entities: [Entity]
  let roots: [String: FactValue]

  init(_ catalogue: Catalogue, _ vocabulary: Vocabulary) {
    var builder = FactSetBuilder()
    var roots: [String: FactValue] = [:]
    for root in vocabulary.roots {
      guard case .catalogued(let country) = root.target else { continue }
      var reader = EntityReader(vocabulary: vocabulary, catalogue: catalogue)
      let elements = catalogue.chips.compactMap { reader.chip($0) }.filter {
        $0.facts["designer_headquarters"]?.value == .single(.code(country))
      }.map { builder.add($0, path: $0.facts["name"]?.evidence.written ?? root.name) }
      roots[root.name] = FactValue.list(EntityList(elements: elements)).shared
    }
    entities = builder.entities.map { entity in
      Entity(
        type: entity.type, path: entity.path, kinds: entity.kinds, place: entity.place,
        facts: entity.facts.mapValues { Fact(value: $0.value.shared, evidence: $0.evidence) })
    }
    self.roots = roots
  }
}

extension EntityID {
  fileprivate var shared: EntityID { EntityID(-1 - number) }
}

extension FactValue {
  /// The same value with the things in it counted downwards.
  fileprivate var shared: FactValue {
    switch self {
    case .entity(let id): .entity(id.shared)
    case .list(let list): .list(EntityList(elements: list.elements.map(\.shared), missing: list.missing))
    case .number, .flag, .date, .text, .code, .codes, .oneOf, .unknown: self
    }
  }
}
