import Diagnostics

/// Reads a text whose rows are lines and whose cells are parted by a separator.
struct DelimitedReader {
  private let source: SourceFile
  private let form: TableForm
  private let limits: TableLimits
  private var diagnostics: [Diagnostic] = []

  static func read(_ source: SourceFile, form: TableForm, limits: TableLimits) -> TableReading {
    var reader = DelimitedReader(source: source, form: form, limits: limits)
    let table = reader.table()
    return TableReading(table: table, diagnostics: reader.diagnostics, source: source)
  }

  private init(source: SourceFile, form: TableForm, limits: TableLimits) {
    self.source = source
    self.form = form
    self.limits = limits
  }

  private mutating func table() -> Table? {
    guard let separator = form.separator?.value ?? proven() else { return nil }
    var scanner = DelimitedScanner(source, separator: separator, limits: limits)
    var header: DelimitedScanner.Row?
    // What stands above the header is not read, but where it ends must be certain.
    for _ in 0..<form.headerRow {
      header = scanner.row()
      if let fault = header?.fault {
        diagnostics.append(.fault(fault.0, fault.1, row: header?.number ?? 1))
        return nil
      }
    }
    guard let header, header.cells.contains(where: { !$0.isEmpty }) else {
      diagnostics.append(.noHeader(form.headerRow, header?.range ?? form.place))
      return nil
    }
    return Table(
      path: source.path, sheet: nil, header: header.cells.filter { !$0.isEmpty }, headerRange: header.range,
      rows: rows(&scanner, width: header.cells.count))
  }

  private mutating func rows(_ scanner: inout DelimitedScanner, width: Int) -> [TableRow] {
    var rows: [TableRow] = []
    while let row = scanner.row() {
      if row.number > limits.rows {
        diagnostics.append(.tooManyRows(limits.rows, row.range))
        // Whatever follows is there and unknown.
        rows.append(TableRow(number: row.number, cells: [], range: row.range))
        break
      }
      if let fault = row.fault {
        diagnostics.append(.fault(fault.0, fault.1, row: row.number))
        rows.append(TableRow(number: row.number, cells: [], range: row.range))
        continue
      }
      // A row in which nothing stands says nothing, however many separators it has.
      if row.cells.allSatisfy(\.isEmpty) { continue }
      if let tooLong = row.cells.first(where: { $0.text.unicodeScalars.count > limits.cellLength }) {
        diagnostics.append(.cellTooLong(limits.cellLength, tooLong.range))
        rows.append(TableRow(number: row.number, cells: [], range: row.range))
        continue
      }
      guard row.cells.count == width else {
        diagnostics.append(.length(row, width))
        rows.append(TableRow(number: row.number, cells: [], range: row.range))
        continue
      }
      rows.append(TableRow(number: row.number, cells: row.cells, range: row.range))
    }
    return rows
  }

  /// The separator under which the header holds what facts are read from; nil after saying why there is none.
  private mutating func proven() -> UInt8? {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let found = candidates.map { separator -> (separator: UInt8, cells: [String], count: Int) in
      var scanner = DelimitedScanner(source, separator: separator, limits: limits)
      var header: DelimitedScanner.Row?
      for _ in 0..<form.headerRow { header = scanner.row() }
      let cells = header.map { $0.fault == nil ? $0.cells.map(\.trimmed) : [] } ?? []
      return (separator, cells, Set(form.headers).count { cells.contains($0) })
    }
    let most = found.map(\.count).max() ?? 0
    let best = found.filter { $0.count == most }
    // Where nothing is found, or all read the same header, the comma is as good as any: it is what the format says.
    if most == 0 || best.allSatisfy({ $0.cells == best[0].cells }) { return best[0].separator }
    guard best.count == 1 else {
      diagnostics.append(.unproven(form.place, best.map(\.separator)))
      return nil
    }
    return best[0].separator
  }
}

extension Diagnostic {
  fileprivate static func fault(_ fault: DelimitedScanner.Fault, _ range: SourceRange, row: Int) -> Diagnostic
  {
    switch fault {
    case .quoteInside:
      Diagnostic(
        code: .quoteOutOfPlace, message: "row \(row) has a quote within a cell that does not begin with one",
        range: range, help: "put the whole cell between quotes, and double each quote within it")
    case .behindQuote:
      Diagnostic(
        code: .quoteOutOfPlace, message: "row \(row) goes on behind the quote that closes a cell",
        range: range, help: "double each quote within the cell")
    case .unclosed:
      Diagnostic(
        code: .quoteOutOfPlace,
        message: "nothing closes the quote of this cell of row \(row); what follows cannot be told apart",
        range: range, help: "close the quote, or double it")
    case .loneReturn:
      Diagnostic(
        code: .unreadableCell, message: "row \(row) has a carriage return without a line feed", range: range,
        help: "save the table with the line ends of this or another usual system")
    case .tooLong:
      Diagnostic(
        code: .tableTooLarge, message: "row \(row) has more cells, or a longer one, than are read",
        range: range)
    }
  }

  fileprivate static func length(_ row: DelimitedScanner.Row, _ width: Int) -> Diagnostic {
    let count = row.cells.count
    let place = count > width ? row.cells[width].range : row.range
    let range =
      count > width ? place : SourceRange(path: place.path, start: row.range.end, end: row.range.end)
    return Diagnostic(
      code: .rowLength,
      message: "row \(row.number) has \(count) \(count == 1 ? "cell" : "cells"), the header has \(width)",
      range: range,
      label: count > width ? "column \(width + 1)" : "column \(count + 1) is not there",
      help: "give every row as many cells as the header, and quote those that hold the separator")
  }

  fileprivate static func noHeader(_ row: Int, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .tableHeader, message: "the table has no header in row \(row)", range: range,
      help: "state its row as `header_row`")
  }

  fileprivate static func tooManyRows(_ limit: Int, _ range: SourceRange) -> Diagnostic {
    Diagnostic(code: .tableTooLarge, message: "the table has more than \(limit) rows", range: range)
  }

  fileprivate static func cellTooLong(_ limit: Int, _ range: SourceRange) -> Diagnostic {
    Diagnostic(code: .tableTooLarge, message: "the cell has more than \(limit) characters", range: range)
  }

  fileprivate static func unproven(_ range: SourceRange, _ separators: [UInt8]) -> Diagnostic {
    let names = separators.map { $0 == UInt8(ascii: "\t") ? "a tab" : "`\(Character(Unicode.Scalar($0)))`" }
    return Diagnostic(
      code: .unprovenSeparator,
      message: "the header can be read with \(names.joined(separator: " or ")) between its cells",
      range: range,
      help: "state the `separator` of the table")
  }
}
