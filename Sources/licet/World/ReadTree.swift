import Diagnostics
import YAMLSyntax

/// A file of ours as a tree, with what is wrong with it.
struct ReadTree {
  /// Nil where there is none; then something is wrong.
  let root: YAMLNode?
  let diagnostics: [Diagnostic]
  let sources: [String: SourceFile]

  init(_ path: String) {
    let path = Disk.tidy(path)
    let (file, unread) = Disk.read(path)
    guard let file else {
      (root, diagnostics, sources) = (nil, unread, [:])
      return
    }
    let composition = YAMLComposer.compose(file)
    let isEmpty = composition.root == nil && composition.diagnostics.isEmpty
    root = composition.root
    diagnostics = unread + composition.diagnostics + (isEmpty ? [.empty(file)] : [])
    sources = [path: file]
  }
}

extension Diagnostic {
  fileprivate static func empty(_ file: SourceFile) -> Diagnostic {
    Diagnostic(code: .unknownFileKind, message: "the file is empty", range: file.range(0..<0))
  }
}
