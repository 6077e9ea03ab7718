import CaseInput
import Diagnostics
import TestSupport
import Testing
import YAMLSyntax

/// One case of a procurement file that the project ships, as a tree.
struct ExampleCase: Sendable, CustomTestStringConvertible {
  let path: String
  let name: String
  let tree: CaseTree

  var testDescription: String { name }

  /// Those of `Examples/` and of `Tests/Corpus/cases/sound/` that stand in one file, in the order of their paths.
  static let all: [ExampleCase] = {
    let paths =
      Repository.files(below: "Examples", ending: "case.yaml")
      + Repository.files(below: "Tests/Corpus/cases/sound", ending: ".yaml")
    return paths.flatMap { path -> [ExampleCase] in
      guard let text = try? Repository.text(path),
        let root = YAMLComposer.compose(SourceFile(path: path, text: text)).root,
        TableNames.named(in: root).isEmpty
      else { return [] }
      let tree = CaseTree(root)
      let cases: [CaseTree] = if case .list(let list)? = tree["cases"] { list } else { [tree] }
      return cases.map { one in
        let name: String = if case .text(let id)? = one["case"] { id } else { path }
        return ExampleCase(path: path, name: name, tree: one)
      }
    }
  }()
}
