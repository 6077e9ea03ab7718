/// A name at which paths begin.
package struct RootDeclaration: Sendable, Hashable {
  /// What the name stands for.
  package enum Target: Sendable, Hashable {
    case entity(type: String)
    /// A list; until each of the named kinds is filled, an element may be missing.
    case list(type: String, completeWith: [String])
    /// Every chip of the catalogue that a company with headquarters in this country designed.
    case catalogued(designedIn: Code)
    /// The element of the root list of this type that is of this kind.
    case role(type: String, role: String)
    /// Another name for a path.
    case alias([String])
  }

  package let name: String
  package let says: String
  package let target: Target

  package init(name: String, says: String, target: Target) {
    self.name = name
    self.says = says
    self.target = target
  }
}
