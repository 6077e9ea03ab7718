import Diagnostics

/// A row of a sheet that separates its cells by a comma and a blank, and knows no quotes.
struct SheetRow: Sendable, Hashable {
  let cells: [Named]
  let place: SourceRange
  /// Whether it has no line break at its end.
  let isCut: Bool

  /// The rows of a file that are not empty.
  static func rows(of file: SourceFile) -> [SheetRow] {
    LineScanner(file).compactMap { line in
      guard !line.bytes.allSatisfy(\.isBlank), let place = PlacedByte.range(line.bytes[...], path: file.path)
      else {
        return nil
      }
      return SheetRow(cells: cells(line.bytes, place), place: place, isCut: line.isCut)
    }
  }

  private static func cells(_ line: [PlacedByte], _ row: SourceRange) -> [Named] {
    line.split(omittingEmptySubsequences: false) { $0.byte == UInt8(ascii: ",") }.map { cell in
      var content = cell.drop { $0.isBlank }
      while content.last?.isBlank ?? false { content.removeLast() }
      // An empty cell is shown by its row.
      return Named(
        text: PlacedByte.text(content), place: PlacedByte.range(content, path: row.path) ?? row)
    }
  }
}
