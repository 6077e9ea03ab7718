import Diagnostics
import ExportControl
import Settings
import Tables
import Waiving

/// A revision of the repository in which the case files lie: what was found of them there is known.
struct GitRevision {
  /// What a baseline begins with that is a revision.
  static let prefix = SettingsReader.revision

  private let name: String

  /// - Parameter name: as `git` takes it: a branch, a tag, `HEAD~1`.
  init(_ name: String) { self.name = name }

  /// Whether the repository of the working folder has it.
  var isThere: Bool {
    !name.isEmpty && !name.hasPrefix("-")
      && git(".", "rev-parse", "--verify", "--quiet", "\(name)^{commit}") != nil
  }

  /// What would be found of the files as they stood at the revision, by the rules of today; nil after saying what is wrong.
  ///
  /// - Parameter files: those judged now. One that was not there then has nothing that is known.
  func baseline(of files: [(path: String, isNamed: Bool)], _ session: Session) -> (Baseline?, [Diagnostic]) {
    // What begins with a hyphen would be an option of `git`.
    guard !name.isEmpty, !name.hasPrefix("-") else { return (nil, [.noRevision(name)]) }
    var tally = BaselineTally()
    var diagnostics: [Diagnostic] = []
    for (path, isNamed) in files where TableKind(path: path) == nil {
      let (folder, file) = Self.parts(path)
      guard git(folder, "rev-parse", "--verify", "--quiet", "\(name)^{commit}") != nil else {
        return (nil, [.noRevision(name)])
      }
      guard git(folder, "cat-file", "-e", "\(name):./\(file)") != nil else { continue }
      guard let bytes = git(folder, "cat-file", "blob", "\(name):./\(file)") else {
        diagnostics.append(.unreadable(path, name))
        continue
      }
      let old = CaseFile(path: path, bytes: bytes)
      guard let root = old.root, isNamed || CaseFiles.isCase(root) else { continue }
      let read = old.cases(session.reader)
      // What could not be read then is not known, and today's file is judged all the same.
      for found in read.cases { tally.add(session.judge(found, old.diagnostics + read.diagnostics)) }
    }
    return (tally.baseline, diagnostics)
  }

  private func git(_ folder: String, _ arguments: String...) -> [UInt8]? {
    Command.output(of: ["git", "-C", folder] + arguments)
  }

  /// The folder of a file and its name there.
  private static func parts(_ path: String) -> (folder: String, file: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }
}

extension Diagnostic {
  fileprivate static func noRevision(_ name: String) -> Diagnostic {
    Diagnostic(
      code: .unreadableFile, message: "`git` knows no revision `\(name)` where the cases lie", range: nil,
      help: "name one that is there, or fetch it first")
  }

  fileprivate static func unreadable(_ path: String, _ name: String) -> Diagnostic {
    Diagnostic(code: .unreadableFile, message: "`\(path)` of `\(name)` cannot be read", range: nil)
  }
}
