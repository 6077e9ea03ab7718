import Diagnostics

/// Gathers the entries of one mapping and keeps the first of each key.
struct EntryCollection {
  private(set) var entries: [YAMLEntry] = []
  private var places: [String: SourceRange] = [:]

  /// Takes an entry, or leaves it out and says why.
  mutating func add(_ key: YAMLNode, _ value: YAMLNode) -> Diagnostic? {
    guard case .text(let text) = key else {
      return Diagnostic(code: .wrongShape, message: Self.keyIsNoText, range: key.range, help: Self.quoteKey)
    }
    if key.isMerge {
      return Diagnostic(code: .unsupportedYAML, message: Self.merge, range: text.range, help: Self.writeOut)
    }
    if let first = places[text.value] {
      return Diagnostic(
        code: .duplicateKey, message: Self.duplicate(text.value), range: text.range, label: Self.again,
        labels: [Diagnostic.Label(range: first, text: Self.first)], help: Self.removeOne)
    }
    places[text.value] = text.range
    entries.append(YAMLEntry(key: text, value: value))
    return nil
  }
}

extension YAMLNode {
  /// Whether it is YAML's `<<`, which would copy another mapping; in quotes it is a text.
  var isMerge: Bool {
    switch self {
    case .text(let text): text.style == .plain && text.value == "<<"
    case .mapping, .sequence: false
    }
  }
}

extension EntryCollection {
  private static var keyIsNoText: String { "a key must be a text" }
  private static var quoteKey: String { "put the key in quotes" }
  private static var merge: String { "the merge key `<<` is not read here" }
  private static var writeOut: String { "write the merged keys out" }
  private static var again: String { "given again" }
  private static var first: String { "first given here" }
  private static var removeOne: String { "remove one of them" }

  private static func duplicate(_ key: String) -> String { "the key `\(key)` is given twice" }
}
