package import Diagnostics

/// A cell as it is written.
package struct TableCell: Sendable, Hashable {
  /// What the file itself says the cell holds. A table that is a text holds texts only.
  package enum Kind: Sendable, Hashable {
    case text
    /// A number, with the digits of the file.
    case number
    /// True or false, as `yes` or `no`.
    case flag
    /// The error a formula ended in, such as `#N/A`.
    case error
  }

  /// Counted from 1.
  package let column: Int
  package let kind: Kind
  /// The text, quotes undone; blanks around it are kept.
  package let text: String
  /// Whether a formula computed it when the workbook was last saved.
  package let isComputed: Bool
  /// In a text, where it stands; in a workbook, row and column in the place of line and column.
  package let range: SourceRange

  /// States a cell.
  package init(
    column: Int, kind: Kind = .text, text: String, isComputed: Bool = false, range: SourceRange
  ) {
    self.column = column
    self.kind = kind
    self.text = text
    self.isComputed = isComputed
    self.range = range
  }

  /// The text without the blanks around it.
  package var trimmed: String { text.trimmingBlanks }

  /// Whether nothing but blanks stands in it.
  package var isEmpty: Bool { kind != .error && text.allSatisfy(\.isWhitespace) }
}

extension String {
  /// The text without white space at either end.
  package var trimmingBlanks: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
