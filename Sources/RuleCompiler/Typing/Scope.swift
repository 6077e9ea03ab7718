import RuleModel

/// The names a condition may use at one place, and what has been asked of their kinds.
struct Scope: Sendable {
  let vocabulary: Vocabulary
  /// Bound variables and the type of each.
  private(set) var variables: [String: String] = [:]
  /// The kinds a thing is known to be one of, by its path as resolved.
  private(set) var guards: [String: Set<String>] = [:]

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  func binding(_ variable: String, type: String) -> Scope {
    var copy = self
    copy.variables[variable] = type
    return copy
  }

  func guarding(_ more: [String: Set<String>]) -> Scope {
    var copy = self
    copy.guards.merge(more) { $0.intersection($1) }
    return copy
  }
}
