package import Diagnostics

/// A scalar: `NO`, `3E001`, `8471.50`, `~` and `true` are texts like any other.
package struct YAMLText: Sendable, Hashable {
  /// The text, escapes and folding undone.
  package let value: String
  /// How it was written.
  package let style: Style
  /// The whole scalar, with its quotes or block header.
  package let range: SourceRange
  /// Where the content can be read in place, byte by byte; nil in the styles that change what was written.
  ///
  /// For a plain scalar it is the scalar itself, for a literal one the lines after the header, up to the last
  /// character that is not blank.
  package let source: SourceRange?

  /// Takes a text and its places.
  package init(value: String, style: Style, range: SourceRange, source: SourceRange?) {
    self.value = value
    self.style = style
    self.range = range
    self.source = source
  }

  /// The five ways to write a scalar.
  package enum Style: String, Sendable, Hashable, CaseIterable {
    /// Without marks.
    case plain
    /// `'…'`.
    case singleQuoted
    /// `"…"`.
    case doubleQuoted
    /// `|` and lines.
    case literal
    /// `>` and lines.
    case folded
  }
}
