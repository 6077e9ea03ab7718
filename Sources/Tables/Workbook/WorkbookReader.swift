import Diagnostics

/// Reads a sheet of a workbook.
struct WorkbookReader {
  private let path: String
  private let form: TableForm
  private let limits: TableLimits
  private var diagnostics: [Diagnostic] = []

  static func read(path: String, bytes: [UInt8], form: TableForm, limits: TableLimits) -> TableReading {
    var reader = WorkbookReader(path: path, form: form, limits: limits)
    do throws(WorkbookFault) {
      let table = try reader.table(bytes)
      return TableReading(table: table, diagnostics: reader.diagnostics)
    } catch {
      return TableReading(table: nil, diagnostics: reader.diagnostics + [.fault(error, path, form.place)])
    }
  }

  private init(path: String, form: TableForm, limits: TableLimits) {
    self.path = path
    self.form = form
    self.limits = limits
  }

  private mutating func table(_ bytes: [UInt8]) throws(WorkbookFault) -> Table? {
    var archive = try ZipArchive(bytes, limits: limits)
    let parts = try WorkbookParts(&archive, limits: limits)
    guard let listed = chosen(parts.sheets) else { return nil }
    let strings =
      if let part = parts.strings { try SharedStrings.read(&archive, part, limits: limits) } else {
        [String]()
      }
    let sheet = try Worksheet(
      try archive.file(listed.part), part: listed.part, path: path, strings: strings, limits: limits)
    let hidden = parts.sheets.filter(\.isHidden).map { "`\($0.name)`" }
    if !hidden.isEmpty {
      diagnostics.append(.hidden("hides the sheets \(hidden.joined(separator: ", "))", form.place))
    }
    guard let header = sheet.rows.first(where: { $0.number == form.headerRow }),
      header.cells.contains(where: { !$0.isEmpty })
    else {
      diagnostics.append(.noHeader(form.headerRow, listed.name, form.place))
      return nil
    }
    if let area = sheet.merged.first(where: { $0.rows.contains(form.headerRow) }) {
      diagnostics.append(
        .mergedHeader(area.name, Worksheet.range(path, row: form.headerRow, column: area.columns.lowerBound)))
      return nil
    }
    var rows = sheet.rows.filter { $0.number > form.headerRow && !$0.cells.allSatisfy(\.isEmpty) }
    if let cutOff = sheet.cutOff {
      let range = Worksheet.range(path, row: cutOff, column: 1)
      diagnostics.append(.tooManyRows(limits.rows, range))
      // Whatever follows is there and unknown.
      rows.append(TableRow(number: cutOff, cells: [], range: range))
    }
    let named = header.cells.filter { !$0.isEmpty }
    tellHidden(sheet, named)
    return Table(path: path, sheet: listed.name, header: named, headerRange: header.range, rows: rows)
  }

  /// The sheet that is named, or the only one that shows.
  private mutating func chosen(_ sheets: [WorkbookParts.Sheet]) -> WorkbookParts.Sheet? {
    guard let wanted = form.sheet else {
      let visible = sheets.filter { !$0.isHidden }
      if visible.count == 1 { return visible[0] }
      diagnostics.append(.severalSheets(visible.map(\.name), form.place))
      return nil
    }
    if let found = sheets.first(where: { $0.name == wanted.value }) { return found }
    diagnostics.append(.noSheet(wanted.value, sheets.map(\.name), wanted.range))
    return nil
  }

  private mutating func tellHidden(_ sheet: Worksheet, _ header: [TableCell]) {
    let place = Worksheet.range(path, row: form.headerRow, column: 1)
    let rows = sheet.hiddenRows.filter { $0 > form.headerRow }
    if !rows.isEmpty {
      diagnostics.append(
        .hidden("hides the rows \(Self.few(rows.map(String.init))), which are read like the others", place))
    }
    let columns = header.map(\.column).filter { column in sheet.hiddenColumns.contains { $0.contains(column) }
    }
    if !columns.isEmpty {
      diagnostics.append(
        .hidden(
          "hides the columns \(Self.few(columns.map(CellName.letters))), which are read like the others",
          place))
    }
    let merged = sheet.merged.filter { $0.rows.upperBound > form.headerRow }.map(\.name)
    if !merged.isEmpty {
      diagnostics.append(
        .hidden(
          "merges the cells \(Self.few(merged)): only the first of each holds what is written there", place))
    }
  }

  private static func few(_ names: [String]) -> String {
    let shown = names.prefix(10).joined(separator: ", ")
    return names.count > 10 ? "\(shown) and \(names.count - 10) more" : shown
  }
}

extension Diagnostic {
  fileprivate static func fault(_ fault: WorkbookFault, _ path: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: fault.isTooLarge ? .tableTooLarge : .damagedWorkbook, message: "`\(path)` \(fault.reason)",
      range: range,
      help: fault.isTooLarge ? nil : "save it again as .xlsx without a password, or as .csv")
  }

  fileprivate static func hidden(_ what: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(code: .hiddenParts, message: "the workbook \(what)", range: range)
  }

  fileprivate static func noHeader(_ row: Int, _ sheet: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .tableHeader, message: "the sheet `\(sheet)` has no header in row \(row)", range: range,
      help: "state its row as `header_row`")
  }

  fileprivate static func mergedHeader(_ name: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .tableHeader, message: "the cells \(name) of the header are merged", range: range,
      help: "give each column a header of its own, or state the row that has one as `header_row`")
  }

  fileprivate static func tooManyRows(_ limit: Int, _ range: SourceRange) -> Diagnostic {
    Diagnostic(code: .tableTooLarge, message: "the sheet has more than \(limit) rows", range: range)
  }

  fileprivate static func severalSheets(_ names: [String], _ range: SourceRange) -> Diagnostic {
    let list = names.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      code: .unreadableTable,
      message: names.isEmpty ? "the workbook shows no sheet" : "the workbook has several sheets: \(list)",
      range: range, help: "name one as `sheet`")
  }

  fileprivate static func noSheet(_ name: String, _ known: [String], _ range: SourceRange) -> Diagnostic {
    let nearest = Spelling.nearest(name, in: known)
    return Diagnostic(
      code: .unreadableTable, message: "the workbook has no sheet `\(name)`", range: range,
      help: nearest.map { "did you mean `\($0)`?" } ?? "it has: \(known.joined(separator: ", "))")
  }
}
