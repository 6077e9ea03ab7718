package import Diagnostics

/// What came of the bytes of a table.
package struct TableReading: Sendable, Hashable {
  /// Nil where nothing could be read.
  package let table: Table?
  /// What is wrong with it, in the order in which it was met.
  package let diagnostics: [Diagnostic]
  /// The text, for excerpts; nil of a workbook, or where the bytes are no text.
  package let source: SourceFile?

  /// States what came of it.
  package init(table: Table?, diagnostics: [Diagnostic], source: SourceFile? = nil) {
    self.table = table
    self.diagnostics = diagnostics
    self.source = source
  }
}
