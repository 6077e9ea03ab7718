/// Why the index cannot be used.
enum IndexFault: Error {
  /// It says less than the log, or something else.
  case doesNotFit
  case system(SystemFault)
}
