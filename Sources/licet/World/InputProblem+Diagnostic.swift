import Diagnostics
import Reporting

extension InputProblem {
  /// - Parameter path: of the file, for what has no place in it; a place in another file, such as one of the rules,
  ///   is not where the reader of a report can mend anything.
  init(_ diagnostic: Diagnostic, path: String) {
    let start = diagnostic.range.flatMap { $0.path == path ? $0.start : nil }
    self.init(
      code: diagnostic.code.rawValue, isError: diagnostic.severity == .error, title: diagnostic.code.title,
      message: diagnostic.message, help: diagnostic.help, path: path, line: start?.line ?? 1,
      column: start?.column ?? 1)
  }

  /// A folder in which nothing describes a purchase.
  static func emptyFolder(_ path: String) -> InputProblem {
    InputProblem(
      code: DiagnosticCode.unknownFileKind.rawValue, title: DiagnosticCode.unknownFileKind.title,
      message: "no case files found in `\(path)`", path: path)
  }
}
