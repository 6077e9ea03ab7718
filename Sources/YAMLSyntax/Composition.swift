package import Diagnostics

/// What came of a text: its tree, and what is wrong with it.
package struct Composition: Sendable, Hashable {
  /// The tree; nil if the text is empty or was not read to its end.
  package let root: YAMLNode?
  /// In the order of their places.
  package let diagnostics: [Diagnostic]

  /// Joins a tree and its diagnostics.
  package init(root: YAMLNode?, diagnostics: [Diagnostic]) {
    self.root = root
    self.diagnostics = diagnostics
  }
}
