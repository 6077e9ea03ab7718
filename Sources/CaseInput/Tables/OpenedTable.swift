import Diagnostics
import Tables
import YAMLSyntax

/// A table with the columns of it that facts are read from.
struct OpenedTable {
  let declaration: TableDeclaration
  /// Nil where it could not be read; why is among the diagnostics.
  let table: Table?
  /// Each with the number of its column.
  private(set) var columns: [(column: TableColumn, index: Int)] = []
  private(set) var diagnostics: [Diagnostic]
  /// The text that its places are in, an empty one for a workbook; nil where nothing was read.
  let source: SourceFile?

  init(_ declaration: TableDeclaration, in tables: CaseTables) {
    self.declaration = declaration
    diagnostics = declaration.diagnostics
    guard let name = declaration.name else {
      (table, source) = (nil, nil)
      return
    }
    let path = tables.path(of: name)
    switch tables[name] {
    case .fault(let fault):
      (table, source) = (nil, nil)
      diagnostics.append(.fault(fault, path, declaration.place))
    case .bytes(let bytes):
      let reading = TableReader.read(path: path, bytes: bytes, form: declaration.form)
      table = reading.table
      source = reading.source ?? SourceFile(path: path, text: "")
      diagnostics += reading.diagnostics
    }
    if let table { findColumns(table) }
  }

  /// The facts of a row, those that hold for every row among them.
  func cells(of row: TableRow) -> [(column: TableColumn, cell: TableCell)] {
    columns.compactMap { column, index in row[index].map { (column, $0) } }
  }

  private mutating func findColumns(_ table: Table) {
    var first: [String: TableCell] = [:]
    var doubled: Set<String> = []
    for cell in table.header {
      if let other = first[cell.trimmed] {
        doubled.insert(cell.trimmed)
        diagnostics.append(.doubled(cell, first: other, table))
      } else {
        first[cell.trimmed] = cell
      }
    }
    var known = Set(declaration.skip.map { $0.value.trimmingBlanks })
    for column in declaration.columns {
      let header = column.header.value.trimmingBlanks
      known.insert(header)
      if let cell = first[header] {
        // Which of two columns is meant is not known.
        if !doubled.contains(header) { columns.append((column, cell.column)) }
      } else {
        diagnostics.append(.noColumn(column.header, table))
      }
    }
    for text in declaration.skip where first[text.value.trimmingBlanks] == nil {
      diagnostics.append(.noColumn(text, table))
    }
    let unread = table.header.filter { !known.contains($0.trimmed) }.map { "`\($0.trimmed)`" }
    let unnamed = Set(
      table.rows.flatMap(\.cells).filter { !$0.isEmpty && !table.headerColumns.contains($0.column) }.map(
        \.column)
    ).sorted().map { "column \($0), which has no header" }
    if !unread.isEmpty || !unnamed.isEmpty {
      diagnostics.append(.unmapped(unread + unnamed, table.headerRange))
    }
  }
}

extension Table {
  fileprivate var headerColumns: Set<Int> { Set(header.map(\.column)) }
}

extension Diagnostic {
  fileprivate static func fault(_ fault: TableFault, _ path: String, _ place: SourceRange) -> Diagnostic {
    let (reason, help): (String, String?) =
      switch fault {
      case .missing: ("there is no such file", nil)
      case .outside: ("it leads out of the folder of the case", "put the table itself beside the case file")
      case .notAFile: ("it is no file", nil)
      case .tooLarge: ("it is too large", nil)
      case .unreadable: ("it cannot be opened", nil)
      }
    return Diagnostic(
      code: .unreadableTable, message: "the table `\(path)` cannot be read: \(reason)", range: place,
      help: help)
  }

  fileprivate static func doubled(_ cell: TableCell, first: TableCell, _ table: Table) -> Diagnostic {
    Diagnostic(
      code: .tableHeader, message: "two columns are called `\(cell.trimmed)`", range: cell.range,
      labels: [.init(range: first.range, text: "column \(first.column)")],
      notes: [.init(key: "columns", value: "\(first.column) and \(cell.column) of `\(table.path)`")],
      help: "give each column a header of its own: neither is read")
  }

  fileprivate static func noColumn(_ header: YAMLText, _ table: Table) -> Diagnostic {
    let known = table.header.map(\.trimmed)
    let nearest = Spelling.nearest(header.value, in: known)
    return Diagnostic(
      code: .tableHeader, message: "`\(table.path)` has no column `\(header.value)`", range: header.range,
      labels: table.sheet == nil ? [.init(range: table.headerRange, text: "the header")] : [],
      help: nearest.map { "did you mean `\($0)`?" } ?? "it has: \(known.joined(separator: ", "))",
      replacement: nearest)
  }

  fileprivate static func unmapped(_ columns: [String], _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .unmappedColumns, message: "no fact is read from \(columns.joined(separator: ", "))",
      range: range,
      help: "name them under `columns`, or under `skip` if they say nothing of the purchase")
  }
}
