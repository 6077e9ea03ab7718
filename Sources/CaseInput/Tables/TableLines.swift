import Diagnostics
import RuleModel
import Tables
import YAMLSyntax

/// The lines of a case that stand in a table, as the case file itself would have them.
struct TableLines {
  let opened: OpenedTable
  let nodes: [YAMLNode]
  let diagnostics: [Diagnostic]

  init(_ mapping: YAMLMapping, _ vocabulary: Vocabulary, in tables: CaseTables) {
    let declaration = TableDeclaration(mapping, vocabulary, start: .line)
    let opened = OpenedTable(declaration, in: tables)
    let common = FactTree(declaration.each)
    var diagnostics = opened.diagnostics
    self.opened = opened
    // A table that cannot be read holds lines all the same, of which nothing is known.
    nodes =
      opened.table?.rows.map { Self.line($0, opened, common, into: &diagnostics) }
      ?? [.mapping(YAMLMapping(entries: [], range: declaration.place))]
    self.diagnostics = diagnostics
  }

  /// A row as a line; one that was refused stays a line of which nothing is known.
  static func line(
    _ row: TableRow, _ opened: OpenedTable, _ common: FactTree, into diagnostics: inout [Diagnostic]
  ) -> YAMLNode {
    guard !row.cells.isEmpty else { return .mapping(YAMLMapping(entries: [], range: row.range)) }
    var facts = common
    for (column, cell) in opened.cells(of: row) where column.owner == .line {
      if let node = CellReader(cell: cell, column: column).node(into: &diagnostics) {
        facts.add(node, at: column.steps[...], range: cell.range)
      }
    }
    return .mapping(facts.mapping(row.range))
  }
}
