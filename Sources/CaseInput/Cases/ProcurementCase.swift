package import Diagnostics
package import Quantities
package import RuleModel

/// One transaction as read from a procurement file.
package struct ProcurementCase: Sendable {
  /// One line with the facts as they stand for it.
  package struct Line: Sendable {
    /// Counted from 1.
    package let number: Int
    /// What the file calls the item: the name of its chip, or nothing.
    package let name: String?
    package let quantity: String?
    package let facts: FactSet
    package let place: SourceRange?
  }

  package let id: String
  package let title: String?
  package let path: String
  /// Its number in a file that lists cases, counted from 1; nil where the file is one case.
  package let position: Int?
  package let place: SourceRange
  package let asOf: CalendarDate?
  package let transactionDate: CalendarDate?
  package let lines: [Line]
  /// What could not be read; the facts concerned are unknown.
  package let diagnostics: [Diagnostic]
  /// The tables it was read from, for excerpts: the text of each, an empty one for a workbook.
  package let tables: [SourceFile]
}
