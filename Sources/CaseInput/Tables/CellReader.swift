import Diagnostics
import RuleModel
import Tables
import YAMLSyntax

/// Makes of a cell the text that a case file would have in its place.
struct CellReader {
  let cell: TableCell
  let column: TableColumn

  /// The text with its place.
  ///
  /// - Returns: nil where the cell says nothing, or what it says was refused with a diagnostic: either way the fact is
  ///   unknown.
  func node(into diagnostics: inout [Diagnostic]) -> YAMLNode? {
    if cell.kind == .error {
      diagnostics.append(.errorValue(cell))
      return nil
    }
    let text = cell.trimmed
    guard !text.isEmpty else { return nil }
    let control = text.unicodeScalars.first { $0.value < 0x20 && !["\t", "\n", "\r"].contains($0) }
    if let hidden = control ?? HiddenCharacter.first(in: Array(text.utf8)[...])?.scalar {
      diagnostics.append(.hidden(hidden, cell))
      return nil
    }
    if cell.isComputed { diagnostics.append(.computed(cell)) }
    guard column.values.isEmpty else { return translated(text, &diagnostics) }
    guard case .fact(let fact) = column.target else {
      return cell.kind == .text ? plain(text) : refuse(.numberForText(cell, column), &diagnostics)
    }
    switch fact.type {
    case .number:
      guard cell.kind != .flag else { return refuse(.wrongKind(cell, fact), &diagnostics) }
      let style = cell.kind == .number ? NumberStyle() : column.style
      guard let number = style.plain(text), fact.unit != nil || !number.contains(" ") else {
        return refuse(.notInStyle(cell, fact), &diagnostics)
      }
      guard let unit = column.unit, !number.contains(" ") else { return plain(number) }
      return plain("\(number) \(unit)")
    case .flag:
      return cell.kind == .number ? refuse(.wrongKind(cell, fact), &diagnostics) : plain(text)
    case .code, .codes:
      let isNumber = cell.kind == .number || MangledEntry.isNumber(text)
      return isNumber || cell.kind == .flag
        ? refuse(.numberForText(cell, column), &diagnostics) : plain(text)
    case .date, .text, .entity, .list:
      return cell.kind == .text ? plain(text) : refuse(.numberForText(cell, column), &diagnostics)
    }
  }

  private func plain(_ text: String) -> YAMLNode {
    // Quoted, so that no word of the table is taken for one of the case file.
    .text(YAMLText(value: text, style: .doubleQuoted, range: cell.range, source: nil))
  }

  private func translated(_ text: String, _ diagnostics: inout [Diagnostic]) -> YAMLNode? {
    guard let value = column.values.first(where: { $0.key.value == text })?.value.text else {
      return refuse(.notAmongValues(cell, column), &diagnostics)
    }
    return .text(YAMLText(value: value.value, style: value.style, range: cell.range, source: nil))
  }

  private func refuse(_ diagnostic: Diagnostic, _ diagnostics: inout [Diagnostic]) -> YAMLNode? {
    diagnostics.append(diagnostic)
    return nil
  }
}

extension Diagnostic {
  fileprivate static func errorValue(_ cell: TableCell) -> Diagnostic {
    Diagnostic(
      code: .unreadableCell, message: "`\(cell.text)` is the error of a formula and no value",
      range: cell.range,
      help: "correct the formula, and save the workbook again")
  }

  fileprivate static func hidden(_ scalar: Unicode.Scalar, _ cell: TableCell) -> Diagnostic {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return Diagnostic(
      code: .unreadableCell, message: "the cell has the character U+\(digits), which does not show",
      range: cell.range, help: "remove the character")
  }

  fileprivate static func computed(_ cell: TableCell) -> Diagnostic {
    Diagnostic(
      code: .computedCell,
      message:
        "`\(cell.trimmed)` is what a formula gave when the workbook was last saved; it is not computed again",
      range: cell.range, help: "replace the formula by its value")
  }

  fileprivate static func numberForText(_ cell: TableCell, _ column: TableColumn) -> Diagnostic {
    let what = cell.kind == .flag ? "a truth value" : "a number"
    return Diagnostic(
      code: .numberForText,
      message: "the cell holds \(what), `\(cell.trimmed)`, where `\(column.key.value)` is read as a text",
      range: cell.range, help: help(cell, column))
  }

  private static func help(_ cell: TableCell, _ column: TableColumn) -> String {
    guard case .fact(let fact) = column.target else { return "make the cell a text" }
    switch fact.type {
    case .code, .codes:
      return MangledEntry.entry(behind: cell.trimmed).map {
        "`\($0)`? A spreadsheet made a number of the entry"
      }
        ?? "make the column a text, and type the entry again: a spreadsheet made a number of it"
    case .date: return "make the column a text, and write the date as `2023-11-17`"
    case .number, .flag, .text, .entity, .list:
      return "make the column a text, and type the cell again: zeros before a number may be lost"
    }
  }

  fileprivate static func wrongKind(_ cell: TableCell, _ fact: FactDeclaration) -> Diagnostic {
    let what = cell.kind == .flag ? "a truth value" : "a number"
    return Diagnostic(
      code: .unreadableCell,
      message: "the cell holds \(what), `\(cell.trimmed)`, and `\(fact.givenAs)` is none",
      range: cell.range,
      help: fact.type == .flag ? "say under `values` what the words of this column stand for" : nil)
  }

  fileprivate static func notInStyle(_ cell: TableCell, _ fact: FactDeclaration) -> Diagnostic {
    Diagnostic(
      code: .unreadableCell, message: "`\(cell.trimmed)` is no number as this table writes numbers",
      range: cell.range, label: "`\(fact.givenAs)`",
      help:
        "write digits alone, or state under `numbers` how the column writes them: `grouping`, `decimal`, `times`"
    )
  }

  fileprivate static func notAmongValues(_ cell: TableCell, _ column: TableColumn) -> Diagnostic {
    let known = column.values.map(\.key.value)
    let nearest = Spelling.nearest(cell.trimmed, in: known)
    return Diagnostic(
      code: .unreadableCell, message: "`\(cell.trimmed)` is not among the `values` of `\(column.key.value)`",
      range: cell.range,
      help: nearest.map { "did you mean `\($0)`?" } ?? "they are: \(known.joined(separator: ", "))")
  }
}
