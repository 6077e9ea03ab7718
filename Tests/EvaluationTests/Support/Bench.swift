import CaseInput
import Diagnostics
import Evaluation
import Quantities
import RuleCompiler
import RuleModel
import Testing
import YAMLSyntax

/// A small pack made of rules written in a test, over the vocabulary of `Bench+Texts.swift`.
struct Bench {
  let pack: RulePack
  private let reader: CaseReader

  /// - Parameters:
  ///   - rules: the entries of one section, each beginning with `- id:`.
  ///   - more: further files of the pack, whole.
  init(_ rules: String, header: String = Bench.header, more: [String] = []) throws {
    let files = (rules.isEmpty ? [] : [Self.section(rules)]) + more
    try self.init(files: files, header: header)
  }

  /// The files of a pack, whole, in this order.
  init(files: [String], header: String = Bench.header) throws {
    var diagnostics: [Diagnostic] = []
    let vocabulary = try Self.vocabulary()
    let pack = PackCompiler.compile(
      header: try Self.file(header, "pack.yaml"),
      files: try files.enumerated().map { try Self.file($1, "rules\($0 + 1).yaml") },
      vocabulary: vocabulary, into: &diagnostics)
    let errors = diagnostics.filter { $0.severity == .error }
    try #require(errors.isEmpty, "the rules of this test do not compile: \(errors.map(\.message))")
    self.pack = try #require(pack)
    reader = CaseReader(
      vocabulary: vocabulary, catalogue: CatalogueReader(vocabulary: vocabulary).catalogue())
  }

  /// The facts of a case with its line under `item:`, of which everything must be readable.
  func facts(_ text: String) throws -> FactSet {
    let root = try Self.root(text, "case.yaml")
    let procurementCase = reader.read(root, path: "case.yaml", position: nil, form: .test)
    try #require(
      procurementCase.diagnostics.isEmpty, "the case is wrong: \(procurementCase.diagnostics.map(\.message))")
    return try #require(procurementCase.lines.first).facts
  }

  func judge(
    _ text: String, on day: String = "2026-01-01", options: JudgementOptions = JudgementOptions()
  ) throws -> Determination {
    Judge.judge(pack: pack, facts: try facts(text), asOf: try date(day), options: options)
  }

  /// What a fact comes to, as the rules see it.
  func answer(_ path: String, _ text: String, on day: String = "2026-01-01") throws -> FactQuery.Answer {
    let nowhere = SourceFile(path: "path", text: path).range(0..<0)
    let resolved = PathText.resolve(path, range: nowhere, vocabulary: pack.vocabulary)
    var query = FactQuery(pack: pack, facts: try facts(text), asOf: try date(day))
    return query.answer(try #require(resolved.path))
  }

  static func section(_ rules: String) -> String {
    "section: S\ntitle: A section\ncite: 1 TEST 1\nrules:\n"
      + rules.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
  }

  private static func vocabulary() throws -> Vocabulary {
    var reader = VocabularyReader()
    for text in vocabularyTexts { try #require(reader.read(try file(text, "vocabulary.yaml").root)) }
    let vocabulary = reader.vocabulary()
    try #require(reader.diagnostics.isEmpty, "the vocabulary is wrong: \(reader.diagnostics)")
    return vocabulary
  }

  private static func root(_ text: String, _ path: String) throws -> YAMLNode {
    let composition = YAMLComposer.compose(SourceFile(path: path, text: text))
    try #require(
      composition.diagnostics.isEmpty, "not YAML: \(composition.diagnostics.map(\.message))\n\(text)")
    return try #require(composition.root)
  }

  private static func file(_ text: String, _ path: String) throws -> PackCompiler.File {
    guard case .mapping(let mapping) = try root(text, path) else { throw NoMapping(path: path) }
    return PackCompiler.File(source: SourceFile(path: path, text: text), root: mapping)
  }

  struct NoMapping: Error {
    let path: String
  }
}

/// The date a text reads as.
func date(_ text: String) throws -> CalendarDate {
  try #require(CalendarDate(reading: text))
}

/// The number a text reads as, also a fraction such as `2000/5.92`.
func number(_ text: String) throws -> ExactNumber {
  let parts = try text.split(separator: "/").map { try #require(ExactNumber(reading: $0)) }
  return try parts.dropFirst().reduce(parts[0]) { try $0.divided(by: $1) }
}
