package import Diagnostics

/// A list.
package struct YAMLSequence: Sendable, Hashable {
  /// The elements in the order of the document.
  package let elements: [YAMLNode]
  /// From the first dash to the end of the last element, or with both brackets.
  package let range: SourceRange

  /// Takes elements.
  package init(elements: [YAMLNode], range: SourceRange) {
    self.elements = elements
    self.range = range
  }
}
