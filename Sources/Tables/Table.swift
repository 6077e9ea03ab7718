package import Diagnostics

/// A table as read: a header and rows of texts, each with its place. What a text means is decided by its column.
package struct Table: Sendable, Hashable {
  package let path: String
  /// The name of the sheet, in a workbook.
  package let sheet: String?
  /// The cells of the header that are not empty.
  package let header: [TableCell]
  /// The place of the header.
  package let headerRange: SourceRange
  /// Every row below the header that is not empty throughout; one that was refused stays as a row without cells, and
  /// so does all that follows where reading had to stop.
  package let rows: [TableRow]

  /// States a table.
  package init(
    path: String, sheet: String?, header: [TableCell], headerRange: SourceRange, rows: [TableRow]
  ) {
    self.path = path
    self.sheet = sheet
    self.header = header
    self.headerRange = headerRange
    self.rows = rows
  }

  /// What people call the cell at a place of this table: `row 4, column 2, Qty`, or `B4 of the sheet BOM, Qty`.
  ///
  /// - Returns: nil where no cell begins there.
  package func name(of place: SourcePosition) -> String? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].range.start.offset <= place.offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let row = rows[low - 1]
    guard let cell = row.cells.first(where: { $0.range.start == place }) else { return nil }
    return name(row: row.number, column: cell.column)
  }

  /// What people call a cell.
  package func name(row: Int, column: Int) -> String {
    let title = header.first { $0.column == column }.map { ", `\($0.trimmed)`" } ?? ""
    guard let sheet else { return "row \(row), column \(column)\(title)" }
    return "\(CellName.letters(column))\(row) of the sheet `\(sheet)`\(title)"
  }
}
