import Diagnostics
import Tables
import TestSupport

/// Reads tables as a case would have them read.
enum TableDesk {
  static let place = SourceRange(
    path: "case.yaml", start: SourcePosition(line: 1, column: 1, offset: 0),
    end: SourcePosition(line: 1, column: 2, offset: 1))

  static func form(
    _ headers: [String] = ["Part", "Qty"], row: Int = 1, encoding: TableEncoding? = nil,
    separator: String? = nil,
    sheet: String? = nil
  ) -> TableForm {
    TableForm(
      place: place, headers: headers, headerRow: row, encoding: encoding.map { .init($0, at: place) },
      separator: separator?.utf8.first.map { .init($0, at: place) }, sheet: sheet.map { .init($0, at: place) }
    )
  }

  static func read(
    _ bytes: [UInt8], _ form: TableForm = form(), path: String = "bom.csv",
    limits: TableLimits = TableLimits()
  ) -> TableReading {
    TableReader.read(path: path, bytes: bytes, form: form, limits: limits)
  }

  static func read(
    _ text: String, _ form: TableForm = form(), path: String = "bom.csv", limits: TableLimits = TableLimits()
  ) -> TableReading {
    read(text.file, form, path: path, limits: limits)
  }
}

extension TableReading {
  /// The texts of the cells, row by row; nil for a row that was refused.
  var rows: [[String]?] {
    (table?.rows ?? []).map { row in row.cells.isEmpty ? nil : row.cells.map(\.text) }
  }

  var header: [String] { (table?.header ?? []).map(\.text) }

  /// The codes with line and column: `L0956 3:1`.
  var findings: [String] {
    diagnostics.map { one in
      one.range.map { "\(one.code.rawValue) \($0.start.line):\($0.start.column)" } ?? one.code.rawValue
    }
  }
}
