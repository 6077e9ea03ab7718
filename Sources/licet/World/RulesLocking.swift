import AuditTrail
import Diagnostics
import ExportControl
import YAMLSyntax

/// Holds the rules at hand against a lock.
enum RulesLocking {
  /// Ends the run with status 2 after saying how the rules differ from those of the lock, if they do.
  ///
  /// - Parameters:
  ///   - path: the file of the lock.
  ///   - stamp: that of the library.
  static func require(_ path: String, _ library: RuleLibrary, stamp: RulesStamp, _ console: Console) throws {
    let path = Disk.tidy(path)
    let (file, unread) = Disk.read(path)
    guard let file else {
      console.report(unread, sources: [:])
      return try ExitStatus.usage.exit()
    }
    let composition = YAMLComposer.compose(file)
    var diagnostics = composition.diagnostics
    if let root = composition.root {
      var reader = RulesLockReader()
      let lock = reader.lock(root)
      diagnostics += reader.diagnostics
      if let lock {
        diagnostics +=
          LockComparison(
            lock: lock, rules: RulesLock(library, stamp: stamp), folders: library.recordFolders,
            place: file.range(0..<0)
          ).differences
      }
    } else if diagnostics.isEmpty {
      diagnostics.append(.emptyLock(file))
    }
    guard diagnostics.hasErrors else { return }
    console.report(diagnostics, sources: [path: file])
    try ExitStatus.usage.exit()
  }
}

extension Diagnostic {
  fileprivate static func emptyLock(_ file: SourceFile) -> Diagnostic {
    Diagnostic(code: .unknownFileKind, message: "the lock is empty", range: file.range(0..<0))
  }
}
