import Diagnostics

/// The cells of a sheet as they lie in it, and what it hides and merges.
struct Worksheet {
  /// Columns from one to another, rows likewise.
  struct Area: Hashable {
    let name: String
    let columns: ClosedRange<Int>
    let rows: ClosedRange<Int>
  }

  let path: String
  private(set) var rows: [TableRow] = []
  private(set) var hiddenRows: [Int] = []
  private(set) var hiddenColumns: [ClosedRange<Int>] = []
  private(set) var merged: [Area] = []
  /// The number of the first row that is beyond the limit.
  private(set) var cutOff: Int?

  private let part: String
  private let strings: [String]
  private let limits: TableLimits

  init(
    _ bytes: [UInt8], part: String, path: String, strings: [String], limits: TableLimits
  ) throws(WorkbookFault) {
    self.path = path
    self.part = part
    self.strings = strings
    self.limits = limits
    var scanner = try XMLScanner(bytes, part: part, limits: limits)
    while let event = try scanner.next() {
      switch event {
      case .start("col", let attributes) where Self.isTrue(attributes["hidden"]):
        if let min = attributes["min"].flatMap(Int.init), let max = attributes["max"].flatMap(Int.init),
          min <= max
        {
          hiddenColumns.append(min...max)
        }
      case .start("row", let attributes): try row(attributes, &scanner)
      case .start("mergeCell", let attributes): try merge(attributes["ref"] ?? "")
      case .start, .end, .text: continue
      }
    }
  }

  /// The place of a cell: row and column stand for line and column.
  static func range(_ path: String, row: Int, column: Int) -> SourceRange {
    let offset = row * 16_384 + column
    return SourceRange(
      path: path, start: SourcePosition(line: row, column: column, offset: offset),
      end: SourcePosition(line: row, column: column + 1, offset: offset + 1))
  }

  private static func isTrue(_ value: String?) -> Bool { value == "1" || value == "true" }

  private mutating func merge(_ name: String) throws(WorkbookFault) {
    let corners = name.split(separator: ":").map { CellName.read($0) }
    guard corners.count == 2, let first = corners[0], let last = corners[1], first.column <= last.column,
      first.row <= last.row
    else { throw WorkbookFault("has a damaged part `\(part)`") }
    merged.append(Area(name: name, columns: first.column...last.column, rows: first.row...last.row))
  }

  private mutating func row(_ attributes: [XMLAttribute], _ scanner: inout XMLScanner) throws(WorkbookFault) {
    let previous = rows.last?.number ?? 0
    let number = attributes["r"].map { Int($0) ?? 0 } ?? previous + 1
    guard number > previous else { throw WorkbookFault("has rows out of their order in `\(part)`") }
    var cells: [TableCell] = []
    loop: while let event = try scanner.next() {
      switch event {
      case .start("c", let attributes):
        let column = try column(attributes, row: number, after: cells.last?.column ?? 0)
        if let cell = try cell(attributes, row: number, column: column, &scanner) { cells.append(cell) }
      case .start: try scanner.skipElement()
      case .end: break loop
      case .text: continue
      }
    }
    guard rows.count < limits.rows else {
      cutOff = cutOff ?? number
      return
    }
    if Self.isTrue(attributes["hidden"]), !cells.allSatisfy(\.isEmpty) { hiddenRows.append(number) }
    let start = Self.range(path, row: number, column: cells.first?.column ?? 1)
    let end = Self.range(path, row: number, column: cells.last?.column ?? 1)
    rows.append(
      TableRow(number: number, cells: cells, range: SourceRange(path: path, start: start.start, end: end.end))
    )
  }

  private func column(
    _ attributes: [XMLAttribute], row: Int, after previous: Int
  ) throws(WorkbookFault) -> Int {
    guard let name = attributes["r"] else { return previous + 1 }
    guard let place = CellName.read(name), place.row == row, place.column > previous else {
      throw WorkbookFault("has cells out of their order in `\(part)`")
    }
    return place.column
  }

  /// A cell up to its end; nil where it has no content.
  private func cell(
    _ attributes: [XMLAttribute], row: Int, column: Int, _ scanner: inout XMLScanner
  ) throws(WorkbookFault) -> TableCell? {
    var value: String?
    var isComputed = false
    loop: while let event = try scanner.next() {
      switch event {
      case .start("v", _): value = try scanner.elementText()
      case .start("is", _): value = try SharedStrings.string(&scanner)
      case .start("f", _):
        isComputed = true
        try scanner.skipElement()
      case .start: try scanner.skipElement()
      case .end: break loop
      case .text: continue
      }
    }
    let range = Self.range(path, row: row, column: column)
    let type = attributes["t"] ?? "n"
    guard let value, !value.isEmpty || type == "str" else {
      guard isComputed else { return nil }
      // What was never computed is not empty.
      return TableCell(column: column, kind: .error, text: "(not computed)", isComputed: true, range: range)
    }
    guard column <= limits.columns else {
      throw WorkbookFault("has more than \(limits.columns) columns", isTooLarge: true)
    }
    let (kind, text) = try content(value, type: type)
    guard text.unicodeScalars.count <= limits.cellLength else {
      throw WorkbookFault("has a cell of more than \(limits.cellLength) characters", isTooLarge: true)
    }
    return TableCell(column: column, kind: kind, text: text, isComputed: isComputed, range: range)
  }

  private func content(_ value: String, type: String) throws(WorkbookFault) -> (TableCell.Kind, String) {
    switch type {
    case "n": return (.number, value)
    case "s":
      guard let index = Int(value), strings.indices.contains(index) else {
        throw WorkbookFault("has a cell whose string is not there")
      }
      return (.text, strings[index])
    case "str": return (.text, EscapedLetters.undone(value))
    case "inlineStr", "d": return (.text, value)
    case "b":
      guard ["0", "1", "true", "false"].contains(value) else { throw WorkbookFault("has a damaged cell") }
      return (.flag, value == "1" || value == "true" ? "yes" : "no")
    case "e": return (.error, value)
    default: throw WorkbookFault("has a cell of the unknown type `\(type)`")
    }
  }
}
