import CaseInput
import Diagnostics
import RuleCompiler
import RuleModel
import YAMLSyntax

/// Sorts composed files by what they are and compiles them.
struct LibraryLoader {
  private let root: String
  private var vocabularyReader = VocabularyReader()
  private var catalogues: [YAMLMapping] = []
  private var headers: [PackCompiler.File] = []
  private var rules: [PackCompiler.File] = []
  private var coverage: [PackCompiler.File] = []
  private var tests: [PackCompiler.File] = []
  private var sources: [String: SourceFile] = [:]
  private var diagnostics: [Diagnostic] = []

  /// - Parameter root: the folder of all the files, as it was named.
  init(root: String) { self.root = root }

  mutating func add(_ file: SourceFile) {
    sources[file.path] = file
    let composition = YAMLComposer.compose(file)
    diagnostics += composition.diagnostics
    guard let root = composition.root else {
      if composition.diagnostics.isEmpty { diagnostics.append(.emptyFile(file)) }
      return
    }
    guard case .mapping(let mapping) = root, let kind = mapping.entries.first?.key else {
      diagnostics.append(.wrongShape(root, expected: "a rule file is a mapping"))
      return
    }
    if vocabularyReader.read(mapping) { return }
    let entry = PackCompiler.File(source: file, root: mapping)
    switch kind.value {
    case "catalogue": catalogues.append(mapping)
    case "pack": headers.append(entry)
    case "section", "measure":
      rules.append(entry)
      if file.path.hasSuffix(".test.yaml") { diagnostics.append(.misnamed(kind, "rules", file)) }
    case "coverage": coverage.append(entry)
    case "subject":
      tests.append(entry)
      if !file.path.hasSuffix(".test.yaml") { diagnostics.append(.misnamed(kind, "tests", file)) }
    default: diagnostics.append(.unknownKind(kind))
    }
  }

  mutating func library() -> RuleLibrary {
    let vocabulary = vocabularyReader.vocabulary()
    diagnostics += vocabularyReader.diagnostics
    var catalogueReader = CatalogueReader(vocabulary: vocabulary)
    for root in catalogues { catalogueReader.read(root) }
    diagnostics += catalogueReader.diagnostics
    var packs: [RulePack] = []
    var folders: [String: String] = [:]
    for header in headers {
      let folder = Self.folder(of: header.source.path)
      let files = rules.filter { $0.source.path.hasPrefix(folder) }
      if let pack = PackCompiler.compile(
        header: header, files: files, coverage: coverage, vocabulary: vocabulary, into: &diagnostics)
      {
        packs.append(pack)
        folders[pack.id] = folder
      }
    }
    for file in rules
    where !headers.contains(where: { file.source.path.hasPrefix(Self.folder(of: $0.source.path)) }) {
      diagnostics.append(.noPack(file.root))
    }
    for file in coverage where !packs.contains(where: { $0.id == file.root["coverage"]?.text?.value }) {
      diagnostics.append(.noPack(file.root))
    }
    let catalogue = catalogueReader.catalogue()
    return RuleLibrary(
      vocabulary: vocabulary, catalogue: catalogue,
      reader: CaseReader(vocabulary: vocabulary, catalogue: catalogue),
      packs: packs.sorted { $0.id < $1.id }, tests: tests, sources: sources, root: root,
      folders: folders, diagnostics: diagnostics)
  }

  /// The folder of a path, with its last slash.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }
}

extension Diagnostic {
  fileprivate static func misnamed(_ key: YAMLText, _ what: String, _ file: SourceFile) -> Diagnostic {
    Diagnostic(
      code: .unknownFileKind, message: "`\(file.path)` holds \(what), but its name says otherwise",
      range: key.range,
      help: "only files of tests are named `*.test.yaml`")
  }

  fileprivate static func emptyFile(_ file: SourceFile) -> Diagnostic {
    Diagnostic(code: .unknownFileKind, message: "the file is empty", range: file.range(0..<0))
  }

  fileprivate static func unknownKind(_ key: YAMLText) -> Diagnostic {
    let known = [
      "vocabulary", "units", "codes", "groups", "catalogue", "pack", "section", "measure", "coverage",
      "subject",
    ]
    let nearest = Spelling.nearest(key.value, in: known)
    return Diagnostic(
      code: .unknownFileKind, message: "no kind of rule file begins with `\(key.value)`", range: key.range,
      help: nearest.map { "did you mean `\($0)`?" }
        ?? "the first key is one of: \(known.joined(separator: ", "))")
  }

  fileprivate static func noPack(_ root: YAMLMapping) -> Diagnostic {
    Diagnostic(
      code: .unresolvedReference, message: "no folder above this file holds a `pack.yaml`",
      range: SourceRange(path: root.range.path, start: root.range.start, end: root.range.start))
  }
}
