/// Why a folder of rules is not judged by: something is wrong with its files.
public struct RulesRefusal: Error, Sendable, Hashable {
  /// What is wrong, in the order of the files; empty if there is merely no pack.
  public let problems: [Problem]
}

extension RulesRefusal: CustomStringConvertible {
  /// The problems, a line each.
  public var description: String {
    problems.isEmpty
      ? "no file of the rules begins a pack" : problems.map(\.description).joined(separator: "\n")
  }
}
