import AuditTrail
import CaseInput
import Diagnostics
import ExportControl
import Reporting
import Tables
import YAMLSyntax

/// The procurement files named on the command line; a bad one costs itself and nothing else.
struct CaseFiles {
  private let paths: [String]
  private(set) var diagnostics: [Diagnostic] = []
  /// The same as far as they concern the inputs, each with its file, and the folders in which nothing was found.
  private(set) var problems: [InputProblem] = []
  private var told: Set<Diagnostic> = []
  private var toldProblems: Set<InputProblem> = []
  private(set) var sources: [String: SourceFile] = [:]
  /// Files met in folders that are no procurement files.
  private(set) var passedOver: [String] = []
  /// Tables met in folders on which no case draws.
  private(set) var unread: [String] = []
  /// Folders named in which nothing describes a purchase.
  private(set) var emptyFolders: [String] = []

  private var progress: Progress

  /// - Parameter progress: tells somebody who waits how far the reading is.
  init(paths: [String], progress: Progress = .silent) {
    self.paths = paths
    self.progress = progress
  }

  /// A case with what is wrong with its file as a whole.
  struct Found {
    let procurementCase: ProcurementCase
    let fileDiagnostics: [Diagnostic]
    let file: CaseFile
  }

  /// Every case of every file, judged.
  mutating func cases(_ session: Session) -> [JudgedCase] {
    var cases: [JudgedCase] = []
    judge(session) { judged, _ in cases.append(judged) }
    return cases
  }

  /// Judges every case of every file, one after the other, and lets go of each once it was taken.
  ///
  /// - Parameter take: what to do with a case; it is told what was found wrong with the inputs since the case before.
  mutating func judge(_ session: Session, take: (JudgedCase, [InputProblem]) throws -> Void) rethrows {
    var known = 0
    try forEachCase(session) { files, found in
      let judgement = session.judge(found.procurementCase, found.fileDiagnostics)
      files.note(judgement.diagnostics, at: found.procurementCase.path)
      let new = Array(files.problems[known...])
      known = files.problems.count
      try take(JudgedCase(judgement: judgement, file: found.file), new)
    }
  }

  /// Every case of every file.
  mutating func read(_ session: Session) -> [Found] {
    var cases: [Found] = []
    forEachCase(session) { _, found in cases.append(found) }
    return cases
  }

  private mutating func forEachCase(_ session: Session, _ take: (inout CaseFiles, Found) throws -> Void)
    rethrows
  {
    var tables: [(path: String, isNamed: Bool)] = []
    var drawnOn: Set<String> = []
    let files = files()
    defer { progress.end() }
    for (index, (path, isNamed)) in files.enumerated() {
      progress.tell(index, of: files.count)
      guard TableKind(path: path) == nil else {
        tables.append((path, isNamed))
        continue
      }
      let (bytes, unread) = Disk.bytes(path)
      note(unread, at: path)
      guard let bytes else { continue }
      var file = CaseFile(path: path, bytes: bytes)
      note(file.diagnostics + file.lostLines, at: path)
      guard let source = file.source else { continue }
      sources[path] = source
      guard let root = file.root else {
        if file.diagnostics.isEmpty, file.lostLines.isEmpty { note([.emptyCase(source)], at: path) }
        continue
      }
      guard isNamed || Self.isCase(root) else {
        passedOver.append(path)
        continue
      }
      if !file.tableNames.isEmpty {
        file = file.drawing(on: Disk.tables(file.tableNames, besides: path))
        drawnOn.formUnion(file.tablePaths)
      }
      let read = file.cases(session.reader)
      note(read.diagnostics, at: path)
      for procurementCase in read.cases {
        note(procurementCase.diagnostics, at: path)
        for table in procurementCase.tables { sources[table.path] = table }
        try take(
          &self,
          Found(
            procurementCase: procurementCase, fileDiagnostics: file.diagnostics + read.diagnostics,
            file: file))
      }
    }
    for (path, isNamed) in tables where !drawnOn.contains(path) {
      if isNamed { note([.unmapped(path)], at: path) } else { unread.append(path) }
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
  }

  /// Keeps what is wrong with a file, which may have no place in it. What is wrong with a table is told once, however many
  /// cases draw on it.
  private mutating func note(_ found: [Diagnostic], at path: String) {
    for diagnostic in found {
      if told.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
      let problem = InputProblem(diagnostic, path: path)
      if toldProblems.insert(problem).inserted { problems.append(problem) }
    }
  }

  /// The files to look at, tables too: each once, in the order of their paths.
  func candidates() -> [(path: String, isNamed: Bool)] {
    var copy = self
    return copy.files()
  }

  /// Every file named, and every file that can hold cases or a table in a folder named: each once, in the order of
  /// their paths.
  private mutating func files() -> [(path: String, isNamed: Bool)] {
    var isNamed: [String: Bool] = [:]
    for path in paths.map(Disk.tidy) {
      guard Disk.isFolder(path) else {
        isNamed[path] = true
        continue
      }
      let listing = Disk.list(path)
      for unread in listing.unreadable { note([unread.diagnostic], at: unread.path) }
      for file in listing.files
      where file.hasEnding([".yaml", ".yml", ".json", ".jsonl"] + TableKind.endings) && isNamed[file] == nil {
        isNamed[file] = false
      }
    }
    return isNamed.sorted { $0.key < $1.key }.map { (path: $0.key, isNamed: $0.value) }
  }

  /// Whether a file met in a folder describes a purchase.
  static func isCase(_ root: YAMLNode) -> Bool {
    switch root {
    case .mapping(let mapping):
      ["case", "cases", "items", "transaction"].contains { mapping.entry($0) != nil }
    case .sequence(let sequence): sequence.elements.contains(where: isCase)
    case .text: false
    }
  }
}

extension Diagnostic {
  fileprivate static func unmapped(_ path: String) -> Diagnostic {
    Diagnostic(
      code: .unmappedTable, message: "`\(path)` is a table, and no case says how to read it", range: nil,
      help: "write a case file beside it, with `items: { table: …, columns: { chip: …, quantity: … } }`")
  }

  fileprivate static func emptyCase(_ file: SourceFile) -> Diagnostic {
    Diagnostic(code: .unknownFileKind, message: "the file holds no case", range: file.range(0..<0))
  }
}
