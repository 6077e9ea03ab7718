import YAMLSyntax

extension YAMLNode {
  /// The tree without its places: `{key: [a, b]}`.
  var outline: String {
    switch self {
    case .mapping(let mapping):
      "{" + mapping.entries.map { "\($0.key.value): \($0.value.outline)" }.joined(separator: ", ") + "}"
    case .sequence(let sequence): "[" + sequence.elements.map(\.outline).joined(separator: ", ") + "]"
    case .text(let text): text.value
    }
  }

  /// The node under keys, from the root.
  func at(_ keys: String...) throws -> YAMLNode {
    var node = self
    for key in keys {
      guard case .mapping(let mapping) = node, let value = mapping[key] else { throw NoKey(key: key) }
      node = value
    }
    return node
  }

  /// The text this is.
  func text() throws -> YAMLText {
    guard case .text(let text) = self else { throw NoText() }
    return text
  }

  struct NoKey: Error {
    let key: String
  }

  struct NoText: Error {}
}
