import Diagnostics
import YAMLSyntax

extension YAMLNode {
  /// The value of a key, if this is a mapping that has it.
  subscript(key: String) -> YAMLNode? {
    guard case .mapping(let mapping) = self else { return nil }
    return mapping[key]
  }

  /// Whether this is the `null` of JSON.
  var isNull: Bool {
    guard case .text(let text) = self, text.style == .plain else { return false }
    return ["null", "~", ""].contains(text.value)
  }

  /// The text, if it is one; `null` is none.
  var string: String? {
    guard case .text(let text) = self, !isNull else { return nil }
    return text.value
  }

  /// The whole number from zero on, written as a number or as a text.
  var wholeNumber: Int? {
    guard let text = string, (1...10).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
      number <= InventoryLimits.count
    else { return nil }
    return number
  }

  /// Whether this is the `true` of JSON.
  var isTrue: Bool {
    guard case .text(let text) = self else { return false }
    return text.style == .plain && text.value == "true"
  }

  /// The elements, if this is a list.
  var list: [YAMLNode]? {
    guard case .sequence(let sequence) = self else { return nil }
    return sequence.elements
  }

  /// The entries, if this is a mapping.
  var entries: [YAMLEntry]? {
    guard case .mapping(let mapping) = self else { return nil }
    return mapping.entries
  }

  /// The first character: a place for what concerns the whole.
  var start: SourceRange { SourceRange(path: range.path, start: range.start, end: range.start) }
}
