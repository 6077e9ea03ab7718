import Diagnostics
import RuleModel
import Tables
import YAMLSyntax

/// The cases that stand in one table, as case files would have them: rows with the same `case` form one.
struct TableCases {
  let opened: OpenedTable
  /// In the order in which they are first met.
  private(set) var nodes: [YAMLNode] = []
  /// What concerns all of them: a row that cannot be read may belong to any.
  private(set) var diagnostics: [Diagnostic]

  private let common: FactTree
  private let commonOfLines: FactTree
  private let commonParties: YAMLNode?

  init(_ mapping: YAMLMapping, _ vocabulary: Vocabulary, in tables: CaseTables) {
    let declaration = TableDeclaration(mapping, vocabulary, start: .cases)
    opened = OpenedTable(declaration, in: tables)
    diagnostics = opened.diagnostics
    let shared = declaration.each?.entries.filter { !["item", "parties"].contains($0.key.value) } ?? []
    common = FactTree(YAMLMapping(entries: shared, range: declaration.place))
    commonOfLines = FactTree(declaration.each?["item"]?.mapping)
    commonParties = declaration.each?["parties"]
    guard declaration.columns.contains(where: { $0.owner == .caseID }) else {
      diagnostics.append(.noCaseColumn(mapping.entry("columns")?.key.range ?? declaration.place))
      return
    }
    guard let table = opened.table else { return }
    for (id, rows) in grouped(table) { nodes.append(node(id, rows)) }
  }

  /// The rows of each case, with the cell that names it first.
  private mutating func grouped(_ table: Table) -> [(id: YAMLText, rows: [TableRow])] {
    var groups: [(id: YAMLText, rows: [TableRow])] = []
    var places: [String: Int] = [:]
    // Where the column itself could not be found, that has been said.
    guard let column = opened.columns.first(where: { $0.column.owner == .caseID }) else { return [] }
    for row in table.rows where !row.cells.isEmpty {
      let cell = row[column.index]
      let node = cell.flatMap { CellReader(cell: $0, column: column.column).node(into: &diagnostics) }
      guard let id = node?.text else {
        diagnostics.append(.noCase(cell?.range ?? row.range, row.number))
        continue
      }
      if let place = places[id.value] {
        groups[place].rows.append(row)
      } else {
        places[id.value] = groups.count
        groups.append((id, [row]))
      }
    }
    return groups
  }

  private mutating func node(_ id: YAMLText, _ rows: [TableRow]) -> YAMLNode {
    let range = rows[0].range
    var facts = common
    facts.add(.text(id), at: ["case"], range: id.range)
    var roles: [(role: String, facts: FactTree)] = []
    for (column, index) in opened.columns {
      guard let node = value(of: column, index, rows) else { continue }
      switch column.owner {
      case .transaction: facts.add(node, at: column.steps[...], range: node.range)
      case .role(let role):
        let place = roles.firstIndex { $0.role == role } ?? roles.count
        if place == roles.count { roles.append((role, FactTree())) }
        roles[place].facts.add(node, at: column.steps[...], range: node.range)
      case .line, .caseID: continue
      }
    }
    if let parties = parties(roles, range) { facts.add(parties, at: ["parties"], range: range) }
    let lines = rows.map { TableLines.line($0, opened, commonOfLines, into: &diagnostics) }
    facts.add(.sequence(YAMLSequence(elements: lines, range: range)), at: ["items"], range: range)
    return .mapping(facts.mapping(range))
  }

  /// What all rows of a case say of it; nothing where two contradict each other.
  private mutating func value(of column: TableColumn, _ index: Int, _ rows: [TableRow]) -> YAMLNode? {
    guard column.owner != .line, column.owner != .caseID else { return nil }
    var first: YAMLText?
    var agrees = true
    for row in rows {
      guard let cell = row[index],
        let text = CellReader(cell: cell, column: column).node(into: &diagnostics)?.text
      else { continue }
      guard let other = first else {
        first = text
        continue
      }
      if other.value != text.value {
        agrees = false
        diagnostics.append(.contradicts(text, first: other, column))
      }
    }
    return agrees ? first.map { .text($0) } : nil
  }

  private func parties(_ roles: [(role: String, facts: FactTree)], _ range: SourceRange) -> YAMLNode? {
    var elements: [YAMLNode] = []
    switch commonParties {
    case .sequence(let sequence)?: elements = sequence.elements
    case .text?, .mapping?:
      // Parties of a column beside a word such as `unknown`: the reader of cases says what it thinks of the word.
      if roles.isEmpty { return commonParties }
    case nil: if roles.isEmpty { return nil }
    }
    for (role, facts) in roles {
      var facts = facts
      facts.add(.text(FactTree.key(role, range)), at: ["roles"], range: range)
      elements.append(.mapping(facts.mapping(range)))
    }
    return .sequence(YAMLSequence(elements: elements, range: range))
  }
}

extension Diagnostic {
  fileprivate static func noCaseColumn(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .missingKey, message: "the columns do not say which case a row belongs to", range: range,
      help: "name the column of the order or delivery: `case: \"PO\"`")
  }

  fileprivate static func noCase(_ range: SourceRange, _ row: Int) -> Diagnostic {
    Diagnostic(
      code: .rowWithoutCase, message: "row \(row) does not say which case it belongs to", range: range,
      help: "fill the cell: until then the row may belong to any case of the table")
  }

  fileprivate static func contradicts(_ text: YAMLText, first: YAMLText, _ column: TableColumn) -> Diagnostic
  {
    Diagnostic(
      code: .contradictingRows,
      message:
        "`\(column.key.value)` is `\(text.value)` here and `\(first.value)` in an earlier row of the case",
      range: text.range, labels: [.init(range: first.range, text: "an earlier row")],
      help: "give the rows cases of their own, or correct one: until then it is unknown")
  }
}
