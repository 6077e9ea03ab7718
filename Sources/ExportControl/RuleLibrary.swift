import AuditTrail
package import CaseInput
package import Diagnostics
package import RuleCompiler
package import RuleModel
import YAMLSyntax

/// Everything under `Rules/`, compiled: vocabulary, catalogue, packs and the tests beside their rules.
package struct RuleLibrary: Sendable {
  package let vocabulary: Vocabulary
  package let catalogue: Catalogue
  /// Reads cases with this vocabulary and catalogue; made once, since it reads the chips that all cases share.
  package let reader: CaseReader
  /// In the order of their ids.
  package let packs: [RulePack]
  /// The files `*.test.yaml`, composed, in the order of their paths.
  package let tests: [PackCompiler.File]
  package let sources: [String: SourceFile]
  /// The folder of all the files, as it was named: records call it `Rules`.
  package let root: String
  /// The folder of each pack, with its last slash, by the id of the pack.
  package let folders: [String: String]
  package let diagnostics: [Diagnostic]

  /// Compiles the files of a rules folder; `files` are sorted by path first, so that their order never matters.
  package static func load(_ files: [SourceFile], root: String = RulesBundle.root) -> RuleLibrary {
    var loader = LibraryLoader(root: root)
    for file in files.sorted(by: { $0.path < $1.path }) { loader.add(file) }
    return loader.library()
  }

  package func pack(_ id: String) -> RulePack? { packs.first { $0.id == id } }

  /// The tests whose subject lies in the folder of a pack.
  package func tests(of pack: RulePack) -> [PackCompiler.File] {
    let folders = Set(pack.sections.map { LibraryLoader.folder(of: $0.path) })
    return tests.filter { folders.contains(LibraryLoader.folder(of: $0.source.path)) }
  }
}

extension RuleLibrary {
  /// The same library with further diagnostics, of files that could not be read.
  package func adding(_ more: [Diagnostic]) -> RuleLibrary {
    RuleLibrary(
      vocabulary: vocabulary, catalogue: catalogue, reader: reader, packs: packs, tests: tests,
      sources: sources, root: root, folders: folders,
      diagnostics: diagnostics + more)
  }
}
