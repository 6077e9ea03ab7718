import Diagnostics
import RuleModel
import YAMLSyntax

/// Numbers the things of a case and gives each the path people know it by.
struct FactSetBuilder {
  private(set) var entities: [Entity] = []
  /// Facts that name a thing of the case, which may be numbered later.
  private var references: [Reference] = []

  private struct Reference {
    let owner: EntityID
    let fact: String
    let type: String
    let name: YAMLText
  }

  mutating func add(_ draft: DraftEntity, path: String) -> EntityID {
    let id = EntityID(entities.count)
    entities.append(
      Entity(type: draft.type, path: path, kinds: draft.kinds, place: draft.place, facts: [:]))
    var facts: [String: Fact] = [:]
    for name in draft.facts.keys.sorted() {
      guard let fact = draft.facts[name] else { continue }
      if case .reference(let type, let text) = fact.value {
        references.append(Reference(owner: id, fact: name, type: type, name: text))
      }
      facts[name] = Fact(value: value(fact.value, path: "\(path).\(name)"), evidence: fact.evidence)
    }
    entities[id.number] = Entity(
      type: draft.type, path: path, kinds: draft.kinds, place: draft.place, facts: facts)
    return id
  }

  /// Puts the things named in the place of their names; one that is not there, or twice, stays unknown.
  mutating func resolveReferences() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for reference in references {
      let named = entities.indices.filter {
        entities[$0].type == reference.type && entities[$0].givenName == reference.name.value
      }
      if named.count == 1 {
        entities[reference.owner.number] = entities[reference.owner.number].setting(
          reference.fact, to: .entity(EntityID(named[0])))
      } else {
        let names = entities.filter { $0.type == reference.type }.compactMap(\.givenName)
        diagnostics.append(.unresolvedName(reference.name, type: reference.type, names: names))
      }
    }
    return diagnostics
  }

  private mutating func value(_ value: DraftValue, path: String) -> FactValue {
    switch value {
    case .single(let single): return single
    case .reference: return .unknown
    case .entity(let draft): return .entity(add(draft, path: path))
    case .list(nil): return .unknown
    case .list(let drafts?):
      return .list(
        EntityList(elements: drafts.enumerated().map { add($1, path: "\(path)[\($0 + 1)]") }))
    }
  }
}

extension Entity {
  /// The name the case gives it.
  fileprivate var givenName: String? {
    if case .text(let name)? = facts["name"]?.value { name } else { nil }
  }

  fileprivate func setting(_ name: String, to value: FactValue) -> Entity {
    guard let old = facts[name] else { return self }
    var changed = facts
    changed[name] = Fact(value: value, evidence: old.evidence)
    return Entity(type: type, path: path, kinds: kinds, place: place, facts: changed)
  }
}

extension Diagnostic {
  fileprivate static func unresolvedName(_ name: YAMLText, type: String, names: [String]) -> Diagnostic {
    if names.filter({ $0 == name.value }).count > 1 {
      return Diagnostic(
        code: .unresolvedName, message: "the case has more than one `\(type)` named `\(name.value)`",
        range: name.range, help: "give each a name of its own")
    }
    let nearest = Spelling.nearest(name.value, in: names)
    return Diagnostic(
      code: .unresolvedName, message: "the case has no `\(type)` named `\(name.value)`", range: name.range,
      help: nearest.map { "did you mean `\($0)`?" } ?? "describe it in the case, with this `name`",
      replacement: nearest)
  }
}
