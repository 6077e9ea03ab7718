import Diagnostics

/// Why a text is not JSON, and where that shows.
struct JSONFailure: Error {
  let diagnostic: Diagnostic

  /// States that a text is not JSON at a place.
  init(_ message: String, at range: SourceRange, help: String? = nil) {
    diagnostic = Diagnostic(code: .jsonSyntax, message: message, range: range, help: help)
  }

  /// States that a text exceeds a limit.
  init(exceeding message: String, at range: SourceRange) {
    diagnostic = Diagnostic(code: .tooDeepOrLong, message: message, range: range)
  }
}
