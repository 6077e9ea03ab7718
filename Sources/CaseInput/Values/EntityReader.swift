import Diagnostics
import Quantities
import RuleModel
import YAMLSyntax

/// Reads a mapping as a thing of a declared type.
struct EntityReader {
  private let vocabulary: Vocabulary
  private let values: ValueReader
  private let catalogue: Catalogue?
  /// Whether conclusions that rules draw may be given as facts: in tests, never in a procurement file.
  private let allowsConclusions: Bool
  private(set) var diagnostics: [Diagnostic] = []

  init(vocabulary: Vocabulary, catalogue: Catalogue?, allowsConclusions: Bool = false) {
    self.vocabulary = vocabulary
    self.allowsConclusions = allowsConclusions
    self.values = ValueReader(vocabulary: vocabulary)
    self.catalogue = catalogue
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// - Parameter extraKeys: keys beside the facts of the type, read by the caller.
  mutating func entity(
    _ node: YAMLNode, type name: String, defaults: EvidenceFields.Defaults, extraKeys: [String] = []
  ) -> DraftEntity? {
    guard let type = vocabulary.types[name] else { return nil }
    guard case .mapping(let mapping) = node else {
      diagnostics.append(.wrongShape(node, expected: "`\(name)` is a mapping of facts"))
      return nil
    }
    let isKinded = !type.kinds.isEmpty
    var draft = DraftEntity(type: name, kinds: nil, place: mapping.range, facts: [:])
    for entry in mapping.entries {
      let key = entry.key.value
      if isKinded, key == type.kindKey {
        draft.kinds = kinds(entry.value, type)
      } else if let fact = type.facts.first(where: { $0.givenAs == key }) {
        if fact.isMadeByRules || (fact.isConclusion && !allowsConclusions) {
          diagnostics.append(.madeByRules(entry.key))
        } else if let read = self.fact(entry.value, fact, defaults) {
          draft.facts[fact.name] = read
        }
      } else if !extraKeys.contains(key) {
        let known = type.facts.map(\.givenAs) + (isKinded ? [type.kindKey] : []) + extraKeys
        diagnostics.append(.unknownFact(entry.key, type: name, known: known))
      }
    }
    if case .entity(let chip)? = draft.facts["chip"]?.value, chip.kinds == nil, !allowsConclusions,
      type.kinds.contains(where: { $0.name == "integrated_circuit" }),
      let kinds = draft.kinds, Set(kinds).isDisjoint(with: ["integrated_circuit", "computer"]),
      let stated = mapping.entry(type.kindKey), chip.computes
    {
      // What has figures of a processor is not turned into something else by a word.
      diagnostics.append(.contradictsChip(stated.value.range, kinds, ["integrated_circuit"]))
      draft.kinds = nil
    }
    if case .entity(let chip)? = draft.facts["chip"]?.value, let supplied = chip.kinds {
      if let stated = mapping.entry(type.kindKey) {
        // A computer contains circuits; anything else must be what the catalogue says it is.
        if let kinds = draft.kinds, kinds != supplied, kinds != ["computer"] {
          diagnostics.append(.contradictsChip(stated.value.range, kinds, supplied))
          draft.kinds = nil
        }
      } else {
        draft.kinds = supplied
      }
      diagnostics += draft.takeFigures(of: chip, as: type)
    }
    return draft
  }

  private mutating func kinds(_ node: YAMLNode, _ type: TypeDeclaration) -> [String]? {
    if ValueReader.saysUnknown(node) { return nil }
    let elements: [YAMLNode]
    switch node {
    case .sequence(let sequence) where type.hasSeveralKinds:
      elements = sequence.elements
      if elements.isEmpty {
        diagnostics.append(.noKinds(node, type))
        return nil
      }
    case .text, .mapping, .sequence: elements = [node]
    }
    var kinds: [String] = []
    for element in elements {
      guard case .text(let text) = element else {
        diagnostics.append(.wrongShape(element, expected: "`\(type.kindKey)` is a word"))
        return nil
      }
      guard type.kinds.contains(where: { $0.name == text.value }) else {
        diagnostics.append(.unknownKind(text, type))
        return nil
      }
      kinds.append(text.value)
    }
    return kinds
  }

  private mutating func fact(
    _ node: YAMLNode, _ fact: FactDeclaration, _ defaults: EvidenceFields.Defaults
  ) -> DraftFact? {
    switch fact.type {
    case .entity(let type):
      let fields = EvidenceFields(node, defaults: defaults, into: &diagnostics)
      return thing(fields, type: type, fact, defaults)
    case .list(let type):
      let evidence = EvidenceFields(node, defaults: defaults, into: &diagnostics).evidence
      return list(node, type: type, fact, defaults).map { DraftFact(value: .list($0), evidence: evidence) }
    case .number, .flag, .date, .text, .code, .codes:
      let fields = EvidenceFields(node, defaults: defaults, into: &diagnostics)
      let read = fields.values.map { values.value($0, of: fact, into: &diagnostics) }
      // One value that cannot be read makes the fact unknown: the others alone could be the milder ones.
      let present = read.compactMap { $0 }
      let value = present.count == read.count && !fields.isDamaged ? FactSpan.joined(present) : .unknown
      return DraftFact(value: .single(value), evidence: fields.evidence)
    }
  }

  private mutating func thing(
    _ fields: EvidenceFields, type: String, _ fact: FactDeclaration, _ defaults: EvidenceFields.Defaults
  ) -> DraftFact? {
    let unknown = DraftFact(value: .single(.unknown), evidence: fields.evidence)
    guard !fields.isDamaged else { return unknown }
    if type == "party", fields.values.count == 1, case .text(let name) = fields.values[0],
      !ValueReader.saysUnknown(fields.values[0])
    {
      return DraftFact(value: .reference(type: type, name: name), evidence: fields.evidence)
    }
    var drafts: [DraftEntity] = []
    for node in fields.values {
      if case .text(let text) = node {
        guard !ValueReader.saysUnknown(node) else {
          return unknown
        }
        guard type == "chip", let catalogue else {
          diagnostics.append(.wrongShape(node, expected: "`\(fact.givenAs)` is a mapping of facts"))
          return unknown
        }
        let (entries, found) = catalogue.chips(named: text)
        diagnostics += found
        guard !entries.isEmpty else { return unknown }
        for entry in entries { if let draft = chip(entry) { drafts.append(draft) } }
      } else if let draft = entity(node, type: type, defaults: defaults) {
        drafts.append(draft)
        if type == "chip" { drafts += namesakes(of: node) }
      } else {
        return unknown
      }
    }
    guard let whole = DraftMerge.span(drafts) else { return nil }
    return DraftFact(value: .entity(whole), evidence: fields.evidence)
  }

  /// The chips of the catalogue that a described chip claims to be: their figures stay possible beside its own.
  private mutating func namesakes(of node: YAMLNode) -> [DraftEntity] {
    guard case .mapping(let mapping) = node, let name = mapping["name"]?.text, let catalogue else {
      return []
    }
    let entries = catalogue.chips(named: name.value)
    if !entries.isEmpty { diagnostics.append(.describesNamedChip(name)) }
    return entries.compactMap { chip($0) }
  }

  /// A chip of the catalogue.
  mutating func chip(_ entry: Catalogue.Chip) -> DraftEntity? {
    var draft = entity(
      entry.node, type: "chip", defaults: entry.defaults, extraKeys: Catalogue.Chip.ownKeys)
    draft?.kinds = entry.suppliedAs.map { [$0] }
    return draft
  }

  private mutating func list(
    _ node: YAMLNode, type: String, _ fact: FactDeclaration, _ defaults: EvidenceFields.Defaults
  ) -> [DraftEntity]?? {
    switch node {
    case .text(let text) where text.value == "none": return .some([])
    case .text where ValueReader.saysUnknown(node): return .some(nil)
    case .text, .mapping:
      diagnostics.append(.wrongShape(node, expected: "`\(fact.givenAs)` is a list, `none` or `unknown`"))
      return nil
    case .sequence(let sequence):
      var drafts: [DraftEntity] = []
      for element in sequence.elements {
        // An element that cannot be read leaves the list open.
        guard let draft = entity(element, type: type, defaults: defaults) else { return .some(nil) }
        drafts.append(draft)
      }
      return .some(drafts)
    }
  }
}

extension DraftEntity {
  /// Whether figures are given that only a processing circuit has.
  fileprivate var computes: Bool {
    if case .list(let modes?)? = facts["modes"]?.value, !modes.isEmpty { return true }
    if case .single(let units)? = facts["digital_processing_units"]?.value, units != .unknown { return true }
    guard case .list(let dies?)? = facts["dies"]?.value else { return false }
    return dies.contains { $0.facts["logic"]?.value == .single(.flag(true)) }
  }
}

extension Diagnostic {
  fileprivate static func contradictsChip(_ range: SourceRange, _ kinds: [String], _ supplied: [String])
    -> Diagnostic
  {
    Diagnostic(
      code: .statedValueDisagrees,
      message: "the chip is \(supplied.joined(separator: ", ")), not \(kinds.joined(separator: ", "))",
      range: range,
      help: "leave the kind out, or write `computer` for a system that contains the chip")
  }

  fileprivate static func noKinds(_ node: YAMLNode, _ type: TypeDeclaration) -> Diagnostic {
    Diagnostic(
      code: .wrongShape, message: "`\(type.kindKey)` names nothing", range: node.range,
      help: "name at least one of: \(type.kinds.map(\.name).joined(separator: ", "))")
  }

  fileprivate static func describesNamedChip(_ name: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .statedValueDisagrees,
      message: "`\(name.value)` is a chip of the catalogue; the figures given here do not replace its own",
      range: name.range, help: "write `chip: \(name.value)`, or give a described chip a name of its own")
  }

  static func madeByRules(_ key: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unknownCaseFact, message: "`\(key.value)` is what the rules find and cannot be stated",
      range: key.range, help: "leave it out, and describe the item or name its chip")
  }

  static func unknownFact(_ key: YAMLText, type: String, known: [String]) -> Diagnostic {
    let nearest = Spelling.nearest(key.value, in: known)
    return Diagnostic(
      code: .unknownCaseFact, message: "`\(type)` has no fact `\(key.value)`", range: key.range,
      help: nearest.map { "did you mean `\($0)`?" } ?? "known are: \(known.joined(separator: ", "))",
      replacement: nearest)
  }

  fileprivate static func unknownKind(_ text: YAMLText, _ type: TypeDeclaration) -> Diagnostic {
    let known = type.kinds.map(\.name)
    let nearest = Spelling.nearest(text.value, in: known)
    return Diagnostic(
      code: .unreadableText, message: "`\(text.value)` is not one of the \(type.kindKey) of `\(type.name)`",
      range: text.range,
      help: nearest.map { "did you mean `\($0)`?" } ?? "use one of: \(known.joined(separator: ", "))",
      replacement: nearest)
  }
}
