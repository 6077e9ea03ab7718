import AuditTrail
import Diagnostics
import ExportControl

/// Holds the rules at hand against a lock.
enum RulesLocking {
  /// Ends the run with status 2 after saying how the rules differ from those of the lock, if they do.
  ///
  /// - Parameters:
  ///   - path: the file of the lock.
  ///   - stamp: that of the library.
  static func require(_ path: String, _ library: RuleLibrary, stamp: RulesStamp, _ console: Console) throws {
    let found = differences(path, library, stamp: stamp)
    guard found.diagnostics.hasErrors else { return }
    console.report(found.diagnostics, sources: found.sources)
    try ExitStatus.usage.exit()
  }

  /// How the rules differ from those of a lock, or what is wrong with its file.
  static func differences(_ path: String, _ library: RuleLibrary, stamp: RulesStamp) -> (
    diagnostics: [Diagnostic], sources: [String: SourceFile]
  ) {
    let tree = ReadTree(path)
    guard let root = tree.root, let file = tree.sources[Disk.tidy(path)] else {
      return (tree.diagnostics, tree.sources)
    }
    var reader = RulesLockReader()
    let lock = reader.lock(root)
    let differences = lock.map { lock in
      LockComparison(
        lock: lock, rules: RulesLock(library, stamp: stamp), folders: library.recordFolders,
        place: file.range(0..<0)
      ).differences
    }
    return (tree.diagnostics + reader.diagnostics + (differences ?? []), tree.sources)
  }
}
