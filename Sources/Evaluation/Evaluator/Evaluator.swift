import Diagnostics
import Quantities
import RuleModel

/// The definitional evaluator: written to be read beside Docs/semantics.md, one rule and one condition at a time.
struct Evaluator {
  /// Variables bound by `any`, `every`, aggregates and definitions.
  typealias Environment = [String: EntityID]

  let pack: RulePack
  var facts: FactSet
  let asOf: CalendarDate
  /// Those in force, in the order of the pack.
  let rules: [Rule]
  /// The definitions in force, by the fact they supply.
  var definitions: [String: Rule]
  /// The classification rules in force, in order.
  let classifications: [Rule]
  /// On which open points of the law what rules supply may rest.
  let readingIndex: ReadingIndex
  var memory = Memory()
  /// What may be taken over from another evaluator.
  var loan: Loan?
  /// Derived facts being worked out: one that is met again reads itself and stays unknown.
  var open: Set<DerivedFact> = []
  /// What a least fixed point being worked out is taken to be so far.
  var assumed: [DerivedFact: Explanation] = [:]
  /// On what that which is being worked out rests so far.
  var reads = Reads()

  /// A derived fact of one thing.
  struct DerivedFact: Sendable, Hashable {
    let entity: EntityID
    let fact: String
  }

  init(
    pack: RulePack, facts: FactSet, asOf: CalendarDate, choices: Set<ReadingChoice> = []
  ) {
    self.pack = pack
    self.facts = facts
    self.asOf = asOf
    let inForce = pack.rules(inForce: asOf, under: choices)
    rules = inForce
    var definitions: [String: Rule] = [:]
    for rule in inForce {
      if case .definition(let definition) = rule.kind {
        definitions[definition.name] = rule
      }
    }
    self.definitions = definitions
    self.classifications = inForce.filter { $0.stage == .classification }
    readingIndex = ReadingIndex(pack, asOf: asOf)
  }

  /// Where a path ends.
  enum Location {
    case entity(EntityID)
    case fact(of: EntityID, named: String)
    case list(EntityList)
    case missing(UnknownFact)
  }

  mutating func locate(_ path: FactPath, _ environment: Environment) -> Location {
    var current: EntityID
    if let bound = environment[path.root] {
      current = bound
    } else {
      if path.root == "item" { reads.line = true }
      switch facts.roots[path.root] {
      case .entity(let id)?: current = id
      case .list(let list)? where path.steps.isEmpty: return .list(list)
      default:
        return .missing(missingRoot(path))
      }
    }
    for (index, step) in path.steps.enumerated() {
      if index == path.steps.count - 1 { return .fact(of: current, named: step) }
      guard case .entity(let next)? = facts[current].facts[step]?.value else {
        return .missing(unknown(of: current, named: step))
      }
      current = next
    }
    return .entity(current)
  }

  func unknown(of entity: EntityID, named fact: String, _ reason: UnknownFact.Reason = .notGiven)
    -> UnknownFact
  {
    let owner = facts[entity]
    let declared = pack.vocabulary.types[owner.type]?[fact]
    return UnknownFact(path: "\(owner.path).\(fact)", ask: declared?.ask, reason: reason)
  }

  func declaration(of entity: EntityID, _ fact: String) -> FactDeclaration? {
    pack.vocabulary.types[facts[entity].type]?[fact]
  }

  /// A party or thing that is not there: the fact wanted of it, or itself where rules supply the fact.
  private func missingRoot(_ path: FactPath) -> UnknownFact {
    let whole = ([path.root] + path.steps).joined(separator: ".")
    let declared = path.owner.flatMap { owner in path.steps.last.flatMap { pack.vocabulary.types[owner]?[$0] }
    }
    guard let declared, !declared.isDerived else {
      return UnknownFact(path: path.root, ask: ask(root: path.root), reason: .notGiven)
    }
    return UnknownFact(path: whole, ask: declared.ask, reason: .notGiven)
  }

  private func ask(root: String) -> String? {
    guard let declared = pack.vocabulary.root(root) else { return nil }
    return "Not given: \(declared.says)"
  }

  /// The definition in force that supplies a fact of a thing.
  mutating func definition(of entity: EntityID, _ fact: String) -> Rule? {
    let key = "\(facts[entity].type).\(fact)"
    noteReadings(ofDefinition: key)
    return definitions[key]
  }

  /// What is being worked out rests on a definition, or on there being none: a `type.fact`.
  mutating func noteReadings(ofDefinition key: String) {
    if let readings = readingIndex.definitions[key] { reads.readings.formUnion(readings) }
  }

  /// A list with what would complete it.
  mutating func list(_ path: FactPath, _ environment: Environment) -> EntityList {
    switch locate(path, environment) {
    case .list(let list): return list
    case .missing(let unknown): return EntityList(elements: [], missing: [unknown.path])
    case .entity: return EntityList(elements: [], missing: [path.text])
    case .fact(let owner, let name):
      if case .list(let list)? = facts[owner].facts[name]?.value { return list }
      return EntityList(elements: [], missing: ["\(facts[owner].path).\(name)"])
    }
  }

  /// What would complete a list, as facts to ask for.
  func missing(_ list: EntityList, _ path: FactPath) -> [UnknownFact] {
    list.missing.map { UnknownFact(path: $0, ask: ask(root: $0), reason: .notGiven) }
  }
}
