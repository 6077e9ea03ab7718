import Diagnostics

/// `Key=value` on a line of a configuration of Slurm.
struct SlurmParameter: Sendable, Hashable {
  /// As written; Slurm does not tell capitals from small letters.
  let key: String
  /// Without its quotes.
  let value: String
  let keyPlace: SourceRange
  let valuePlace: SourceRange

  /// Whether this is the key.
  func isCalled(_ name: String) -> Bool { key.lowercased() == name.lowercased() }
}
