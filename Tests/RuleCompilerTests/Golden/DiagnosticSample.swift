import CaseInput
import Diagnostics
import ExportControl
import Foundation
import Quantities
import RuleCompiler
import Testing
import YAMLSyntax

/// A folder of `Tests/Corpus/diagnostics`: a mistaken file, perhaps with tables beside it, and what is printed of it.
struct DiagnosticSample: CustomTestStringConvertible {
  /// What the sample shows; the name of its folder.
  let name: String
  private let folder: URL

  private static func corpus() throws -> URL {
    try PackageRoot.folder().appending(path: "Tests/Corpus/diagnostics")
  }

  /// All of them, in the order of their names.
  static func all() throws -> [DiagnosticSample] {
    let corpus = try corpus()
    return try FileManager.default.contentsOfDirectory(atPath: corpus.path()).sorted()
      .map { DiagnosticSample(name: $0, folder: corpus.appending(path: $0)) }
      .filter { $0.input != nil }
  }

  var testDescription: String { name }

  /// The name of the mistaken file.
  private var input: String? {
    ["input.yaml", "input.json"].first {
      FileManager.default.fileExists(atPath: folder.appending(path: $0).path())
    }
  }

  var expected: String {
    get throws { try String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8) }
  }

  /// What is printed now.
  func printed() throws -> String {
    let name = input ?? ""
    var caseFile = CaseFile(
      path: name, bytes: [UInt8](try Data(contentsOf: folder.appending(path: name))))
    guard let file = caseFile.source else {
      return DiagnosticRenderer(sources: [:], colour: false).render(caseFile.diagnostics)
    }
    let composition = Composition(root: caseFile.root, diagnostics: caseFile.diagnostics)
    let kind: String? =
      if case .mapping(let root)? = composition.root { root.entries.first?.key.value } else { nil }
    let isCase = kind == "case" || kind == "cases" || name == "input.json"
    let library = RuleLibrary.load(try Self.surroundings(besides: kind) + (isCase ? [] : [file]))
    var found = library.diagnostics
    var tables: [SourceFile] = []
    if isCase {
      caseFile = caseFile.drawing(on: try tableContents(caseFile.tableNames))
      let (cases, others) = caseFile.cases(library.reader)
      found += composition.diagnostics + others + cases.flatMap(\.diagnostics)
      tables = cases.flatMap(\.tables)
    }
    if kind == "catalogue" {
      found += CatalogueReader.check(library.catalogue, vocabulary: library.vocabulary)
    }
    if let today = CalendarDate(reading: "2027-01-01") {
      found += library.packs.flatMap { ReviewDueCheck.check($0, today: today) }
    }
    let sources = library.sources.merging(([file] + tables).map { ($0.path, $0) }) { $1 }
    return DiagnosticRenderer(sources: sources, colour: false).render(found)
  }

  private func tableContents(_ names: [String]) throws -> [String: CaseTables.Content] {
    var contents: [String: CaseTables.Content] = [:]
    for name in names {
      let data = FileManager.default.contents(atPath: folder.appending(path: name).path())
      contents[name] = data.map { .bytes([UInt8]($0)) } ?? .fault(.missing)
    }
    return contents
  }

  /// Writes what is printed now in place of what was expected.
  func accept() throws {
    try printed().write(to: folder.appending(path: "expected.txt"), atomically: true, encoding: .utf8)
  }

  /// The vocabulary of the rules, a pack without rules and a small catalogue, as far as the sample is not one itself.
  private static func surroundings(besides kind: String?) throws -> [SourceFile] {
    let root = try PackageRoot.folder()
    let names = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "Rules/vocabulary").path())
    var files = try names.filter { $0.hasSuffix(".yaml") }.map {
      try file("Rules/vocabulary/\($0)", at: root.appending(path: "Rules/vocabulary/\($0)"))
    }
    for other in ["pack", "catalogue"] where other != kind {
      files.append(try file("\(other).yaml", at: try corpus().appending(path: "\(other).yaml")))
    }
    return files
  }

  private static func file(_ path: String, at url: URL) throws -> SourceFile {
    SourceFile(path: path, text: try String(contentsOf: url, encoding: .utf8))
  }
}
