import Diagnostics

/// Why the rest of a text is not read.
enum Stop: Error {
  case syntax(SyntaxFailure)
  case limit(Diagnostic)
}
