import CaseInput
import Diagnostics
import ExportControl
import Quantities
import RuleModel
import TestSupport
import Testing
import YAMLSyntax

/// The rules, vocabulary and catalogue that are shipped, loaded once.
enum RealRules {
  static let library = Result { RuleLibrary.load(try files()) }

  /// Every rule file with its text, in the order of the paths.
  static func files() throws -> [SourceFile] {
    try Repository.files(below: "Rules", ending: ".yaml").filter { !$0.hasSuffix(".test.yaml") }
      .map { SourceFile(path: $0, text: try Repository.text($0)) }
  }

  /// The library, of which nothing may be wrong.
  static func sound() throws -> RuleLibrary {
    let library = try library.get()
    try #require(library.diagnostics.isEmpty, "\(library.diagnostics.map(\.message))")
    try #require(library.packs.count == 2)
    return library
  }
}
