/// How much of a table is read; what exceeds a limit is reported, never read in part without saying so.
package struct TableLimits: Sendable, Hashable {
  /// Bytes of the file.
  package let bytes: Int
  /// Rows, the header included.
  package let rows: Int
  /// Cells in a row.
  package let columns: Int
  /// Unicode scalars in a cell; a spreadsheet holds no more either.
  package let cellLength: Int
  /// Files within a workbook.
  package let entries: Int
  /// Bytes of all the files within a workbook that are read, unpacked.
  package let unpackedBytes: Int
  /// How many bytes one packed byte may become.
  package let ratio: Int
  /// Elements of XML within each other.
  package let depth: Int

  /// Takes limits; those left out are wide for anything a purchase needs.
  package init(
    bytes: Int = 32 * 1024 * 1024,
    rows: Int = 200_000,
    columns: Int = 1_000,
    cellLength: Int = 32_767,
    entries: Int = 2_000,
    unpackedBytes: Int = 256 * 1024 * 1024,
    ratio: Int = 400,
    depth: Int = 64,
  ) {
    self.bytes = bytes
    self.rows = rows
    self.columns = columns
    self.cellLength = cellLength
    self.entries = entries
    self.unpackedBytes = unpackedBytes
    self.ratio = ratio
    self.depth = depth
  }
}
