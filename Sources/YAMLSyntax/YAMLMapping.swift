package import Diagnostics

/// Keys with values, in the order of the document, no key twice.
package struct YAMLMapping: Sendable, Hashable {
  /// The entries in the order of the document.
  package let entries: [YAMLEntry]
  /// From the first key to the end of the last value, or with both braces.
  package let range: SourceRange

  /// Takes entries whose keys differ.
  package init(entries: [YAMLEntry], range: SourceRange) {
    self.entries = entries
    self.range = range
  }

  /// The value of a key.
  package subscript(key: String) -> YAMLNode? { entry(key)?.value }

  /// The entry of a key, for its place.
  package func entry(_ key: String) -> YAMLEntry? { entries.first { $0.key.value == key } }
}
