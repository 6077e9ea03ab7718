import CaseInput
import Diagnostics
import Quantities
import RuleCompiler
import RuleModel
import TestSupport
import Testing
import YAMLSyntax

/// Reads cases by the vocabulary and the catalogue of `CaseDesk+Texts.swift`.
struct CaseDesk {
  let reader: CaseReader
  let catalogue: Catalogue
  let vocabulary: Vocabulary
  /// What is wrong with the names of the catalogue.
  let catalogueDiagnostics: [Diagnostic]

  init(catalogue text: String = CaseDesk.catalogue) throws {
    var vocabularyReader = VocabularyReader()
    for text in Self.vocabulary { try #require(vocabularyReader.read(try Self.mapping(text))) }
    vocabulary = vocabularyReader.vocabulary()
    try #require(vocabularyReader.diagnostics.isEmpty, "\(vocabularyReader.diagnostics)")
    var catalogueReader = CatalogueReader(vocabulary: vocabulary)
    catalogueReader.read(try Self.mapping(text))
    catalogueDiagnostics = catalogueReader.diagnostics
    catalogue = catalogueReader.catalogue()
    reader = CaseReader(vocabulary: vocabulary, catalogue: catalogue)
  }

  /// The one case of a file.
  func read(_ text: String) throws -> ProcurementCase { try read(MarkedText(text)) }

  func read(_ marked: MarkedText) throws -> ProcurementCase {
    reader.read(try Self.root(marked.file), path: marked.file.path, position: nil)
  }

  /// All cases of a file, and what is wrong with the file itself.
  func file(_ text: String) throws -> (cases: [ProcurementCase], diagnostics: [Diagnostic]) {
    reader.cases(try Self.root(SourceFile(path: "case.yaml", text: text)), path: "case.yaml")
  }

  /// The one case of a file that draws on tables.
  func read(_ text: String, tables: [String: String]) throws -> ProcurementCase {
    reader.read(
      try Self.root(SourceFile(path: "case.yaml", text: text)), path: "case.yaml", position: nil,
      tables: Self.tables(tables))
  }

  /// All cases of a file that draws on tables.
  func file(_ text: String, tables: [String: String]) throws -> (
    cases: [ProcurementCase], diagnostics: [Diagnostic]
  ) {
    reader.cases(
      try Self.root(SourceFile(path: "case.yaml", text: text)), path: "case.yaml", tables: Self.tables(tables)
    )
  }

  private static func tables(_ texts: [String: String]) -> CaseTables {
    CaseTables(besides: "case.yaml", texts.mapValues { .bytes(Array($0.utf8)) })
  }

  /// The line of a case with one, of which everything must be readable.
  func line(_ item: String) throws -> ProcurementCase.Line {
    let read = try read("items:\n  - \(item)")
    try #require(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.message))")
    return try #require(read.lines.first)
  }

  private static func root(_ file: SourceFile) throws -> YAMLNode {
    let composition = YAMLComposer.compose(file)
    try #require(composition.diagnostics.isEmpty, "not YAML: \(composition.diagnostics.map(\.message))")
    return try #require(composition.root)
  }

  private static func mapping(_ text: String) throws -> YAMLMapping {
    guard case .mapping(let mapping) = try root(SourceFile(path: "text.yaml", text: text)) else {
      throw NoMapping()
    }
    return mapping
  }

  struct NoMapping: Error {}
}

extension ProcurementCase {
  /// The codes of what is wrong with it.
  var codes: [String] { diagnostics.map(\.code.rawValue) }
}

extension ProcurementCase.Line {
  /// The fact at a path such as `item.chip.area` or `item.chip.modes[2].rate`; nil where nothing is known.
  func fact(_ path: String) -> Fact? {
    var steps = path.split { ".[]".contains($0) }.map(String.init)
    guard var value = facts.roots[steps.removeFirst()] else { return nil }
    var fact: Fact?
    for step in steps {
      switch value {
      case .entity(let id):
        guard let next = facts[id].facts[step] else { return nil }
        fact = next
        value = next.value
      case .list(let list):
        guard let number = Int(step), list.elements.indices.contains(number - 1) else { return nil }
        value = .entity(list.elements[number - 1])
      case .number, .flag, .date, .text, .code, .codes, .oneOf, .unknown: return nil
      }
    }
    return fact
  }

  /// The value at a path; unknown where nothing is known.
  func value(_ path: String) -> FactValue { fact(path)?.value ?? .unknown }

  /// The kinds of the thing at a root.
  func kinds(_ root: String) -> [String]? {
    if case .entity(let id)? = facts.roots[root] { facts[id].kinds } else { nil }
  }

  /// The list at a root.
  func list(_ root: String) -> EntityList? {
    if case .list(let list)? = facts.roots[root] { list } else { nil }
  }
}

/// The known number a text reads as.
func known(_ text: String) throws -> FactValue { .number(NumberRange(try number(text))) }

/// The span between two numbers.
func span(_ lower: String, _ upper: String) throws -> FactValue {
  .number(NumberRange(lower: try number(lower), upper: try number(upper)))
}

private func number(_ text: String) throws -> ExactNumber { try #require(ExactNumber(reading: text)) }
