package import Diagnostics

extension Diagnostic {
  /// A rule under another name would be left out without a word.
  package static func notARuleFile(_ path: String) -> Diagnostic {
    Diagnostic(
      code: .unknownFileKind, message: "`\(path)` is not read: the name of a rule file ends in `.yaml`",
      range: nil,
      help: "rename it, or move it out of the folder of rules")
  }
}
