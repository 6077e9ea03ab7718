package import Diagnostics

/// Reads a mapping whose keys are a closed set, and collects what is wrong with it.
package struct MappingReader {
  package let mapping: YAMLMapping
  /// What the mapping describes, for messages: "a rule".
  package let what: String
  package private(set) var diagnostics: [Diagnostic] = []

  /// Unknown keys are reported at once, each with the nearest known one.
  package init(_ mapping: YAMLMapping, what: String, keys: [String]) {
    self.mapping = mapping
    self.what = what
    for entry in mapping.entries where !keys.contains(entry.key.value) {
      diagnostics.append(.unknownKey(entry.key, what: what, known: keys))
    }
  }

  /// Reads `node` as a mapping; anything else is reported and read as an empty one.
  package init(_ node: YAMLNode, what: String, keys: [String]) {
    switch node {
    case .mapping(let mapping): self.init(mapping, what: what, keys: keys)
    case .sequence, .text:
      self.init(YAMLMapping(entries: [], range: node.range), what: what, keys: keys)
      diagnostics.append(.wrongShape(node, expected: "\(what) is a mapping of keys to values"))
    }
  }

  package mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  package mutating func report(_ more: [Diagnostic]) {
    diagnostics += more
  }

  /// The text under `key`; an empty one or another shape is reported.
  package mutating func text(_ key: String) -> YAMLText? {
    guard let entry = mapping.entry(key) else { return nil }
    guard case .text(let text) = entry.value else {
      diagnostics.append(.wrongShape(entry.value, expected: "`\(key)` is a text"))
      return nil
    }
    guard !text.value.isEmpty else {
      diagnostics.append(.empty(entry.key))
      return nil
    }
    return text
  }

  package mutating func requiredText(_ key: String) -> YAMLText? {
    require(key) ? text(key) : nil
  }

  /// Whether `key` is there; its absence is reported.
  package mutating func require(_ key: String) -> Bool {
    if mapping.entry(key) != nil { return true }
    diagnostics.append(.missingKey(key, what: what, range: mapping.range))
    return false
  }

  /// The elements under `key`; a single text counts as a list of one.
  package mutating func elements(_ key: String) -> [YAMLNode] {
    guard let node = mapping[key] else { return [] }
    switch node {
    case .sequence(let sequence): return sequence.elements
    case .text, .mapping: return [node]
    }
  }

  /// The texts under `key`.
  package mutating func texts(_ key: String) -> [YAMLText] {
    elements(key).compactMap { node in
      guard case .text(let text) = node else {
        diagnostics.append(.wrongShape(node, expected: "`\(key)` is a list of texts"))
        return nil
      }
      return text
    }
  }

  /// The entries of the mapping under `key`.
  package mutating func entries(_ key: String) -> [YAMLEntry] {
    guard let node = mapping[key] else { return [] }
    guard case .mapping(let inner) = node else {
      diagnostics.append(.wrongShape(node, expected: "`\(key)` is a mapping of keys to values"))
      return []
    }
    return inner.entries
  }
}

extension YAMLNode {
  /// The text, if it is one.
  package var text: YAMLText? {
    if case .text(let text) = self { text } else { nil }
  }
}

extension Diagnostic {
  fileprivate static func unknownKey(_ key: YAMLText, what: String, known: [String]) -> Diagnostic {
    let nearest = Spelling.nearest(key.value, in: known)
    return Diagnostic(
      code: .unknownKey, message: "\(what) has no key `\(key.value)`", range: key.range,
      label: nearest == nil ? "one of: \(known.joined(separator: ", "))" : nil,
      help: nearest.map { "did you mean `\($0)`?" }, replacement: nearest)
  }

  fileprivate static func empty(_ key: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .wrongShape, message: "`\(key.value)` has no value", range: key.range,
      help: "write a value after the colon, or leave the key out")
  }

  fileprivate static func missingKey(_ key: String, what: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .missingKey, message: "\(what) needs the key `\(key)`",
      range: SourceRange(path: range.path, start: range.start, end: range.start))
  }

  package static func wrongShape(_ node: YAMLNode, expected: String) -> Diagnostic {
    let found =
      switch node {
      case .mapping: "a mapping"
      case .sequence: "a list"
      case .text: "a text"
      }
    return Diagnostic(
      code: .wrongShape, message: "\(expected), but here stands \(found)",
      range: SourceRange(path: node.range.path, start: node.range.start, end: node.range.start))
  }
}
