import RuleModel

/// The names a condition may use at one place, and what has been asked of their kinds.
struct Scope: Sendable {
  let vocabulary: Vocabulary
  /// Bound variables and the type of each.
  private(set) var variables: [String: String] = [:]
  /// What has been asked of the kinds of a thing, by its path as resolved: it is one of each set.
  private(set) var guards: [String: [Set<String>]] = [:]

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  func binding(_ variable: String, type: String) -> Scope {
    var copy = self
    copy.variables[variable] = type
    // The name now stands for something else, of which nothing has been asked.
    copy.guards = guards.filter { $0.key != variable && !$0.key.hasPrefix("\(variable).") }
    return copy
  }

  func guarding(_ more: [String: [Set<String>]]) -> Scope {
    var copy = self
    for (path, questions) in more { copy.guards[resolved(path), default: []] += questions }
    return copy
  }

  /// A path with its alias written out, as paths are when they are looked up.
  private func resolved(_ path: String) -> String {
    let first = String(path.prefix { $0 != "." })
    guard variables[first] == nil, case .alias(let steps)? = vocabulary.root(first)?.target else {
      return path
    }
    return steps.joined(separator: ".") + path.dropFirst(first.count)
  }
}
