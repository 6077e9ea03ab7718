package import Diagnostics

/// A row below the header.
package struct TableRow: Sendable, Hashable {
  /// Counted from 1, as a spreadsheet counts: the first row of the file is 1.
  package let number: Int
  /// The cells that were read; none of a row that was refused.
  package let cells: [TableCell]
  /// The row, or as much of it as was met.
  package let range: SourceRange

  /// States a row.
  package init(number: Int, cells: [TableCell], range: SourceRange) {
    self.number = number
    self.cells = cells
    self.range = range
  }

  /// The cell of a column.
  package subscript(column: Int) -> TableCell? {
    // In a text the cells are without gaps.
    if cells.indices.contains(column - 1), cells[column - 1].column == column { return cells[column - 1] }
    return cells.first { $0.column == column }
  }
}
