/// A key with its value.
package struct YAMLEntry: Sendable, Hashable {
  /// The key.
  package let key: YAMLText
  /// The value; an empty text if nothing is written.
  package let value: YAMLNode

  /// Joins a key and a value.
  package init(key: YAMLText, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}
