import CaseInput
import Diagnostics
import ExportControl
import YAMLSyntax

/// The procurement files named on the command line; a bad one costs itself and nothing else.
struct CaseFiles {
  private let paths: [String]
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var sources: [String: SourceFile] = [:]

  init(paths: [String]) {
    self.paths = paths
  }

  /// Every case of every file, judged.
  mutating func cases(_ session: Session) -> [CaseJudgement] {
    var judged: [CaseJudgement] = []
    for path in files() {
      let (file, unread) = Disk.read(path)
      diagnostics += unread
      guard let file else { continue }
      sources[path] = file
      let composition = YAMLComposer.compose(file)
      diagnostics += composition.diagnostics
      guard let root = composition.root else {
        if composition.diagnostics.isEmpty { diagnostics.append(.emptyCase(file)) }
        continue
      }
      let read = session.reader.cases(root, path: path)
      diagnostics += read.diagnostics
      for procurementCase in read.cases {
        diagnostics += procurementCase.diagnostics
        let judgement = session.judge(procurementCase)
        diagnostics += judgement.diagnostics
        judged.append(judgement)
      }
    }
    for (path, source) in session.library.sources { sources[path] = source }
    return judged
  }

  private func files() -> [String] {
    paths.flatMap { path in
      let path = Disk.tidy(path)
      guard Disk.isFolder(path) else { return [path] }
      return Disk.files(
        below: path, endings: ["case.yaml", "case.yml", "case.json"])
    }
  }
}

extension Diagnostic {
  fileprivate static func emptyCase(_ file: SourceFile) -> Diagnostic {
    Diagnostic(code: .unknownFileKind, message: "the file holds no case", range: file.range(0..<0))
  }
}
