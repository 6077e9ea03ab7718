import Diagnostics

/// Reads the bytes of a table into texts with their places. Nothing is repaired: what is not as it should be is refused
/// with its place, and what can be read beside it is.
package enum TableReader {
  /// Reads a table.
  ///
  /// - Parameters:
  ///   - path: as diagnostics show it; its ending tells the kind of file.
  ///   - form: what the case says of it.
  package static func read(
    path: String, bytes: [UInt8], form: TableForm, limits: TableLimits = TableLimits()
  ) -> TableReading {
    guard bytes.count <= limits.bytes else {
      return TableReading(table: nil, diagnostics: [.tooLarge(path, limits.bytes, form.place)])
    }
    switch TableKind(path: path) {
    case .delimited:
      if let sheet = form.sheet {
        return TableReading(table: nil, diagnostics: [.notOfText("sheet", sheet.range)])
      }
      let (source, diagnostics) = TableText.decode(
        path: path, bytes: bytes, as: form.encoding?.value ?? .utf8)
      guard let source else { return TableReading(table: nil, diagnostics: diagnostics) }
      return DelimitedReader.read(source, form: form, limits: limits)
    case .workbook:
      if let other = form.encoding?.range ?? form.separator?.range {
        return TableReading(table: nil, diagnostics: [.notOfWorkbook(other)])
      }
      return WorkbookReader.read(path: path, bytes: bytes, form: form, limits: limits)
    case nil: return TableReading(table: nil, diagnostics: [.unknownKind(path, form.place)])
    }
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ path: String, _ limit: Int, _ place: SourceRange) -> Diagnostic {
    Diagnostic(code: .tableTooLarge, message: "`\(path)` has more than \(limit) bytes", range: place)
  }

  fileprivate static func unknownKind(_ path: String, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .unreadableTable, message: "`\(path)` is no kind of table that is read", range: place,
      help: "save it as .xlsx, .csv or .tsv")
  }

  fileprivate static func notOfText(_ key: String, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .unreadableTable, message: "a table that is a text has no `\(key)`", range: place,
      help: "leave it out")
  }

  fileprivate static func notOfWorkbook(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .unreadableTable, message: "a workbook says itself how its texts are written", range: place,
      help: "leave `encoding` and `separator` out")
  }
}
