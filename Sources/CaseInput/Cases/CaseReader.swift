package import Diagnostics
import Quantities
package import RuleModel
package import YAMLSyntax

/// Reads procurement files: every fact is checked against the vocabulary, nothing is guessed (S1).
package struct CaseReader {
  /// Whether the lines stand under `items:` or, in a test, the one line under `item:`.
  package enum Form: Sendable {
    case procurementFile, test
  }

  private static let ownKeys = ["case", "title", "as_of", "note"]

  private let vocabulary: Vocabulary
  private let catalogue: Catalogue
  private let catalogued: CataloguedChips

  package init(vocabulary: Vocabulary, catalogue: Catalogue) {
    self.vocabulary = vocabulary
    self.catalogue = catalogue
    catalogued = CataloguedChips(catalogue, vocabulary)
  }

  /// The keys under which a test gives its facts.
  package var testRoots: [String] { keys(.test).filter { !Self.ownKeys.contains($0) } }

  /// The cases of a file: one, those listed under `cases:`, or those of the table named there.
  ///
  /// - Parameter tables: the tables beside the file; without them none is found.
  package func cases(
    _ root: YAMLNode, path: String, tables: CaseTables? = nil
  ) -> (cases: [ProcurementCase], diagnostics: [Diagnostic]) {
    let tables = tables ?? CaseTables(besides: path)
    switch root {
    case .sequence(let sequence):
      guard !sequence.elements.isEmpty else { return ([], [.noCases(root)]) }
      return (
        sequence.elements.enumerated().map { read($1, path: path, position: $0 + 1, tables: tables) }, []
      )
    case .mapping(let mapping) where mapping.entry("cases") != nil:
      var file = MappingReader(mapping, what: "a file of cases", keys: ["cases", "title", "note"])
      if case .mapping(let inner)? = mapping["cases"], inner.entry("table") != nil {
        return cases(inner, file, path, tables)
      }
      let elements = file.elements("cases")
      if elements.isEmpty { file.report(.noCases(root)) }
      let cases = elements.enumerated().map { read($1, path: path, position: $0 + 1, tables: tables) }
      return (cases, file.diagnostics)
    case .mapping, .text: return ([read(root, path: path, position: nil, tables: tables)], [])
    }
  }

  /// The cases of one table.
  private func cases(
    _ mapping: YAMLMapping, _ file: MappingReader, _ path: String, _ tables: CaseTables
  ) -> (cases: [ProcurementCase], diagnostics: [Diagnostic]) {
    let table = TableCases(mapping, vocabulary, in: tables)
    var diagnostics = file.diagnostics + TableNotes.naming(table.diagnostics, [table.opened])
    if table.nodes.isEmpty, !diagnostics.hasErrors { diagnostics.append(.noCases(.mapping(mapping))) }
    let cases = table.nodes.enumerated().map { index, node in
      read(node, path: path, position: index + 1, tables: tables, of: table.opened)
    }
    return (cases, diagnostics)
  }

  /// One case; what cannot be read is among its diagnostics.
  ///
  /// - Parameter tables: the tables beside the file.
  package func read(
    _ node: YAMLNode, path: String, position: Int?, form: Form = .procurementFile, tables: CaseTables? = nil
  ) -> ProcurementCase {
    read(
      node, path: path, position: position, form: form, tables: tables ?? CaseTables(besides: path), of: nil)
  }

  /// - Parameter whole: the table that the whole case was read from.
  private func read(
    _ node: YAMLNode, path: String, position: Int?, form: Form = .procurementFile, tables: CaseTables,
    of whole: OpenedTable?
  ) -> ProcurementCase {
    var opened = whole.map { [$0] } ?? []
    var fields = MappingReader(node, what: "a case", keys: keys(form))
    let id = fields.text("case")?.value
    let asOfText = fields.text("as_of")
    let asOf = asOfText.flatMap { CalendarDate(reading: $0.value) }
    if let asOfText, asOf == nil { fields.report(.notADate(asOfText)) }
    let title = fields.text("title")?.value
    _ = fields.text("note")
    var entities = EntityReader(
      vocabulary: vocabulary, catalogue: catalogue, allowsConclusions: form == .test)
    var builder = FactSetBuilder()
    var roots: [String: FactValue] = [:]
    var lineIDs: [EntityID] = []
    for root in vocabulary.roots {
      switch root.target {
      case .entity(let type) where root.name == "item":
        guard form == .test, let node = fields.mapping["item"] else { continue }
        if let draft = entities.entity(node, type: type, defaults: .init()) {
          lineIDs = [builder.add(draft, path: "item")]
        }
      case .entity(let type):
        let draft =
          fields.mapping[root.name].flatMap { entities.entity($0, type: type, defaults: .init()) }
          ?? DraftEntity(type: type, kinds: nil, place: fields.mapping[root.name]?.range, facts: [:])
        roots[root.name] = .entity(builder.add(draft, path: root.name))
      case .list(let type, let completeWith):
        var node = fields.mapping[root.name]
        if root.name == "items", form == .procurementFile, let mapping = node?.mapping,
          mapping.entry("table") != nil
        {
          let lines = TableLines(mapping, vocabulary, in: tables)
          for diagnostic in lines.diagnostics { entities.report(diagnostic) }
          opened.append(lines.opened)
          node = .sequence(YAMLSequence(elements: lines.nodes, range: mapping.range))
        }
        let list = list(root.name, type, completeWith, node, &entities, &builder)
        if root.name == "items", form == .procurementFile { lineIDs = list.elements }
        roots[root.name] = .list(list)
      case .catalogued: roots[root.name] = catalogued.roots[root.name]
      case .role, .alias: continue
      }
    }
    if form == .test, roots["items"] == .list(EntityList(elements: [], missing: ["items"])) {
      roots["items"] = .list(EntityList(elements: lineIDs, missing: lineIDs.isEmpty ? ["item"] : []))
    }
    let unresolved = builder.resolveReferences()
    var diagnostics = fields.diagnostics + entities.diagnostics + unresolved
    addRoles(&roots, builder, &diagnostics)
    if lineIDs.isEmpty, form == .procurementFile { diagnostics.append(.noLines(node)) }
    let lines = lineIDs.enumerated().map { index, line in
      self.line(
        index + 1, line,
        FactSet(
          entities: builder.entities, common: catalogued.entities,
          roots: roots.merging(["item": .entity(line)]) { $1 }))
    }
    return ProcurementCase(
      id: id ?? position.map { "\(path)#\($0)" } ?? path, title: title, path: path, position: position,
      place: node.range,
      asOf: asOf, transactionDate: date(of: roots, builder.entities), lines: lines,
      diagnostics: TableNotes.naming(diagnostics, opened), tables: opened.compactMap(\.source))
  }

  private func keys(_ form: Form) -> [String] {
    Self.ownKeys
      + vocabulary.roots.compactMap { root in
        switch root.target {
        case .entity: root.name == "item" && form == .procurementFile ? nil : root.name
        case .list: root.name
        case .catalogued, .role, .alias: nil
        }
      }
  }

  private func list(
    _ name: String, _ type: String, _ completeWith: [String], _ node: YAMLNode?,
    _ entities: inout EntityReader, _ builder: inout FactSetBuilder
  ) -> EntityList {
    var missing: [String] = []
    var elements: [EntityID] = []
    switch node {
    case nil: if completeWith.isEmpty { missing = [name] }
    case .text(let text)? where text.value == "none": break
    case let node? where ValueReader.saysUnknown(node): missing = [name]
    case .sequence(let sequence)?:
      let drafts = sequence.elements.map { entities.entity($0, type: type, defaults: .init()) }
      let isLines = name == "items"
      for (index, draft) in drafts.enumerated() {
        // A line that cannot be read at all stays a line, of which nothing is known.
        let whole =
          draft
          ?? DraftEntity(type: type, kinds: nil, place: sequence.elements[index].range, facts: [:])
        let path = isLines && drafts.count == 1 ? "item" : "\(name)[\(index + 1)]"
        var known = self.path(of: whole, type, otherwise: path)
        if known != path, builder.entities.contains(where: { $0.path == known }) { known = path }
        elements.append(builder.add(whole, path: known))
      }
    case let other?:
      entities.report(.wrongShape(other, expected: "`\(name)` is a list, `none` or `unknown`"))
      missing = [name]
    }
    for kind in completeWith
    where !elements.contains(where: { builder.entities[$0.number].kinds?.contains(kind) ?? false }) {
      missing.append(kind)
    }
    return EntityList(elements: elements, missing: missing)
  }

  /// A party is known by its first role, everything else by its place in the list.
  private func path(of draft: DraftEntity, _ type: String, otherwise path: String) -> String {
    guard vocabulary.types[type]?.hasSeveralKinds ?? false, let role = draft.kinds?.first else { return path }
    return role
  }

  private func addRoles(
    _ roots: inout [String: FactValue], _ builder: FactSetBuilder, _ diagnostics: inout [Diagnostic]
  ) {
    for root in vocabulary.roots {
      guard case .role(let type, let role) = root.target else { continue }
      let holders = builder.entities.indices.filter {
        builder.entities[$0].type == type && (builder.entities[$0].kinds?.contains(role) ?? false)
      }
      if let only = holders.first { roots[root.name] = .entity(EntityID(only)) }
      if holders.count > 1, let place = builder.entities[holders[1]].place {
        diagnostics.append(.roleTwice(role, place, first: builder.entities[holders[0]].place))
        // Which of them is meant is not known.
        roots[root.name] = nil
      }
    }
  }

  private func line(_ number: Int, _ id: EntityID, _ facts: FactSet) -> ProcurementCase.Line {
    let entity = facts[id]
    var name: String?
    if let chip = entity.facts["chip"] {
      name = chip.evidence.written.isEmpty ? nil : chip.evidence.written
      if name == nil, case .entity(let chipID) = chip.value {
        name = facts[chipID].facts["name"]?.evidence.written
      }
    }
    return ProcurementCase.Line(
      number: number, name: name, quantity: quantity(entity), facts: facts,
      place: entity.place)
  }

  /// As written, if it is known.
  private func quantity(_ entity: Entity) -> String? {
    guard let fact = entity.facts["quantity"], fact.value != .unknown else { return nil }
    return fact.evidence.written
  }

  private func date(of roots: [String: FactValue], _ entities: [Entity]) -> CalendarDate? {
    guard case .entity(let id)? = roots["transaction"],
      case .date(let date)? = entities[id.number].facts["date"]?.value
    else { return nil }
    return date
  }
}

extension Diagnostic {
  fileprivate static func notADate(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "`\(text.value)` is not a date", range: text.range,
      help: "write it as `2023-11-17`")
  }

  fileprivate static func noCases(_ node: YAMLNode) -> Diagnostic {
    Diagnostic(
      code: .missingKey, message: "the file lists no case",
      range: SourceRange(path: node.range.path, start: node.range.start, end: node.range.start))
  }

  fileprivate static func noLines(_ node: YAMLNode) -> Diagnostic {
    Diagnostic(
      code: .missingKey, message: "the case has no lines to judge",
      range: SourceRange(path: node.range.path, start: node.range.start, end: node.range.start),
      help: "list what is bought under `items:`")
  }

  fileprivate static func roleTwice(_ role: String, _ place: SourceRange, first: SourceRange?) -> Diagnostic {
    Diagnostic(
      code: .duplicateRole, message: "two parties have the role `\(role)`",
      range: SourceRange(path: place.path, start: place.start, end: place.start),
      labels: first.map {
        [.init(range: SourceRange(path: $0.path, start: $0.start, end: $0.start), text: "the first one")]
      } ?? [],
      help: "give each transaction its own case")
  }
}
