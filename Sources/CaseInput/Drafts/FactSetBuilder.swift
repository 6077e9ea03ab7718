import RuleModel

/// Numbers the things of a case and gives each the path people know it by.
struct FactSetBuilder {
  private(set) var entities: [Entity] = []

  mutating func add(_ draft: DraftEntity, path: String) -> EntityID {
    let id = EntityID(entities.count)
    entities.append(
      Entity(type: draft.type, path: path, kinds: draft.kinds, place: draft.place, facts: [:]))
    var facts: [String: Fact] = [:]
    for name in draft.facts.keys.sorted() {
      guard let fact = draft.facts[name] else { continue }
      facts[name] = Fact(value: value(fact.value, path: "\(path).\(name)"), evidence: fact.evidence)
    }
    entities[id.number] = Entity(
      type: draft.type, path: path, kinds: draft.kinds, place: draft.place, facts: facts)
    return id
  }

  private mutating func value(_ value: DraftValue, path: String) -> FactValue {
    switch value {
    case .single(let single): return single
    case .entity(let draft): return .entity(add(draft, path: path))
    case .list(nil): return .unknown
    case .list(let drafts?):
      return .list(
        EntityList(elements: drafts.enumerated().map { add($1, path: "\(path)[\($0 + 1)]") }))
    }
  }
}
