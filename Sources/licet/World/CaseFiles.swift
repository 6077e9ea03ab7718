import AuditTrail
import CaseInput
import Diagnostics
import ExportControl
import Reporting
import YAMLSyntax

/// The procurement files named on the command line; a bad one costs itself and nothing else.
struct CaseFiles {
  private let paths: [String]
  private(set) var diagnostics: [Diagnostic] = []
  /// The same as far as they concern the inputs, each with its file, and the folders in which nothing was found.
  private(set) var problems: [InputProblem] = []
  private(set) var sources: [String: SourceFile] = [:]
  /// Files met in folders that are no procurement files.
  private(set) var passedOver: [String] = []
  /// Folders named in which nothing describes a purchase.
  private(set) var emptyFolders: [String] = []

  init(paths: [String]) {
    self.paths = paths
  }

  /// A case with what is wrong with its file as a whole.
  struct Found {
    let procurementCase: ProcurementCase
    let fileDiagnostics: [Diagnostic]
    /// Of the bytes of its file.
    let digest: Digest
    let bytes: [UInt8]
  }

  /// Every case of every file, judged.
  mutating func cases(_ session: Session) -> [JudgedCase] {
    read(session).map { found in
      let judgement = session.judge(found.procurementCase, found.fileDiagnostics)
      note(judgement.diagnostics, at: found.procurementCase.path)
      return JudgedCase(judgement: judgement, digest: found.digest, bytes: found.bytes)
    }
  }

  /// Every case of every file.
  mutating func read(_ session: Session) -> [Found] {
    var cases: [Found] = []
    for (path, isNamed) in files() {
      let (bytes, unread) = Disk.bytes(path)
      note(unread, at: path)
      guard let bytes else { continue }
      let file = CaseFile(path: path, bytes: bytes)
      note(file.diagnostics, at: path)
      guard let source = file.source else { continue }
      sources[path] = source
      guard let root = file.root else {
        if file.diagnostics.isEmpty { note([.emptyCase(source)], at: path) }
        continue
      }
      guard isNamed || Self.isCase(root) else {
        passedOver.append(path)
        continue
      }
      let read = file.cases(session.reader)
      note(read.diagnostics, at: path)
      for procurementCase in read.cases {
        note(procurementCase.diagnostics, at: path)
        cases.append(
          Found(
            procurementCase: procurementCase,
            fileDiagnostics: file.diagnostics + read.diagnostics, digest: file.digest, bytes: bytes))
      }
    }
    for (path, source) in session.library.sources { sources[path] = source }
    for folder in paths.map(Disk.tidy) where Disk.isFolder(folder) {
      let isEmpty = !sources.keys.contains { path in
        (folder == "." || path.hasPrefix(folder + "/")) && !passedOver.contains(path)
          && session.library.sources[path] == nil
      }
      if isEmpty {
        emptyFolders.append(folder)
        problems.append(.emptyFolder(folder))
      }
    }
    return cases
  }

  /// Keeps what is wrong with a file, which may have no place in it.
  private mutating func note(_ found: [Diagnostic], at path: String) {
    diagnostics += found
    problems += found.map { InputProblem($0, path: path) }
  }

  /// Every file named, and every YAML and JSON file in a folder named: each once, in the order of their paths.
  private mutating func files() -> [(path: String, isNamed: Bool)] {
    var isNamed: [String: Bool] = [:]
    for path in paths.map(Disk.tidy) {
      guard Disk.isFolder(path) else {
        isNamed[path] = true
        continue
      }
      let listing = Disk.list(path)
      for unread in listing.unreadable { note([unread.diagnostic], at: unread.path) }
      for file in listing.files where file.hasEnding([".yaml", ".yml", ".json"]) && isNamed[file] == nil {
        isNamed[file] = false
      }
    }
    return isNamed.sorted { $0.key < $1.key }.map { (path: $0.key, isNamed: $0.value) }
  }

  /// Whether a file met in a folder describes a purchase.
  private static func isCase(_ root: YAMLNode) -> Bool {
    switch root {
    case .mapping(let mapping):
      ["case", "cases", "items", "transaction"].contains { mapping.entry($0) != nil }
    case .sequence(let sequence): sequence.elements.contains(where: isCase)
    case .text: false
    }
  }
}

extension Diagnostic {
  fileprivate static func emptyCase(_ file: SourceFile) -> Diagnostic {
    Diagnostic(code: .unknownFileKind, message: "the file holds no case", range: file.range(0..<0))
  }
}
