import YAMLSyntax

/// A procurement file as a tree that can be changed and written down again.
indirect enum CaseTree: Hashable, Sendable {
  case text(String)
  case list([CaseTree])
  case mapping([Entry])

  /// A key with its value.
  struct Entry: Hashable, Sendable {
    var key: String
    var value: CaseTree
  }

  init(_ node: YAMLNode) {
    switch node {
    case .text(let text): self = .text(text.value)
    case .sequence(let sequence): self = .list(sequence.elements.map(CaseTree.init))
    case .mapping(let mapping):
      self = .mapping(mapping.entries.map { Entry(key: $0.key.value, value: CaseTree($0.value)) })
    }
  }

  /// Written as JSON on one line.
  var json: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .list(let elements): "[" + elements.map(\.json).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { Self.quoted($0.key) + ": " + $0.value.json }.joined(separator: ", ") + "}"
    }
  }

  /// Written as YAML in block style, every text in single quotes.
  func block(indent: String = "") -> String {
    switch self {
    case .text(let text):
      return " '"
        + text.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''") + "'\n"
    case .list(let elements):
      if elements.isEmpty { return " []\n" }
      return "\n" + elements.map { "\(indent)-\($0.block(indent: indent + "  "))" }.joined()
    case .mapping(let entries):
      if entries.isEmpty { return " {}\n" }
      return "\n" + entries.map { "\(indent)\($0.key):\($0.value.block(indent: indent + "  "))" }.joined()
    }
  }

  /// The value of a key of a mapping.
  subscript(key: String) -> CaseTree? {
    get {
      guard case .mapping(let entries) = self else { return nil }
      return entries.first { $0.key == key }?.value
    }
    set {
      guard case .mapping(var entries) = self else { return }
      if let index = entries.firstIndex(where: { $0.key == key }) {
        if let newValue { entries[index].value = newValue } else { entries.remove(at: index) }
      } else if let newValue {
        entries.append(Entry(key: key, value: newValue))
      }
      self = .mapping(entries)
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(character)
      }
    }
    return result + "\""
  }
}
