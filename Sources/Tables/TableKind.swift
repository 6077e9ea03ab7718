/// The kinds of tables, told apart by the ending of their names alone.
package enum TableKind: Sendable, Hashable {
  /// `.csv`, `.tsv`: a row a line.
  case delimited
  /// `.xlsx`: a ZIP archive of XML.
  case workbook

  /// The endings, in small letters.
  package static let endings = [".csv", ".tsv", ".xlsx"]

  /// The kind of a file; nil where its name has another ending.
  package init?(path: String) {
    let lowered = path.lowercased()
    if lowered.hasSuffix(".csv") || lowered.hasSuffix(".tsv") {
      self = .delimited
    } else if lowered.hasSuffix(".xlsx") {
      self = .workbook
    } else {
      return nil
    }
  }
}
