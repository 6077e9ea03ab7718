/// What a diagnostic stops: an error stops judgement, a warning stops the build of a pack; there is no third.
package enum Severity: String, Sendable, Hashable, CaseIterable {
  /// The text cannot be judged by.
  case error
  /// The text can be judged by and is probably not what was meant.
  case warning
}
