/// Why the index cannot be used.
enum IndexFault: Error {
  /// It says less than the log, or something else.
  case doesNotFit
  case system(SystemFault)
}

/// Passes on what a body throws as a fault of the index.
func onIndex<Value: ~Copyable>(
  _ body: () throws(SystemFault) -> Value
) throws(IndexFault) -> Value {
  do throws(SystemFault) { return try body() } catch { throw .system(error) }
}
