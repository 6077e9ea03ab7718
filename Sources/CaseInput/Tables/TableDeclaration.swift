import Diagnostics
import RuleModel
import Tables
import YAMLSyntax

/// What a case says of a table: where it lies, what form it has, and which fact is read from which column.
struct TableDeclaration {
  private static let keys = [
    "table", "columns", "each", "skip", "numbers", "header_row", "sheet", "encoding", "separator",
  ]
  private static let separators = [",": UInt8(ascii: ","), ";": UInt8(ascii: ";"), "tab": UInt8(ascii: "\t")]

  let place: SourceRange
  /// Nil where none is named that may be read.
  private(set) var name: String?
  private(set) var columns: [TableColumn] = []
  /// What holds for every row.
  let each: YAMLMapping?
  /// Headers of columns that are known and not read.
  let skip: [YAMLText]
  private(set) var form: TableForm
  private(set) var diagnostics: [Diagnostic]

  init(_ mapping: YAMLMapping, _ vocabulary: Vocabulary, start: ColumnPath.Start) {
    var fields = MappingReader(mapping, what: "a table", keys: Self.keys)
    place = mapping.entry("table")?.value.range ?? mapping.range
    skip = fields.texts("skip")
    switch mapping["each"] {
    case .mapping(let inner)?: each = inner
    case nil: each = nil
    case let other?:
      fields.report(.wrongShape(other, expected: "`each` is a mapping of facts"))
      each = nil
    }
    if let text = fields.requiredText("table") {
      if TableNames.isBelow(text.value) {
        name = text.value
      } else {
        fields.report(.notBelow(text))
      }
    }
    let style = Self.style(mapping["numbers"], &fields)
    var found: [Diagnostic] = []
    let paths = ColumnPath(vocabulary: vocabulary, start: start)
    if fields.require("columns") {
      for entry in fields.entries("columns") {
        if let column = Self.column(entry, paths, style, &found) { columns.append(column) }
      }
      if columns.isEmpty, found.isEmpty {
        found.append(.noColumns(mapping.entry("columns")?.key.range ?? place))
      }
    }
    fields.report(found)
    form = TableForm(
      place: place, headers: columns.map { $0.header.value.trimmingBlanks },
      headerRow: Self.headerRow(&fields), encoding: Self.encoding(&fields),
      separator: Self.separator(&fields),
      sheet: fields.text("sheet").map { .init($0.value, at: $0.range) })
    diagnostics = fields.diagnostics
    removeConflicts(start)
  }

  /// A fact is given once: by one column, or for every row.
  private mutating func removeConflicts(_ start: ColumnPath.Start) {
    let common = FactTree(each)
    var given: [TableColumn.Owner: FactTree] = [
      .line: start == .line ? common : FactTree(each?["item"]?.mapping),
      .transaction: start == .line ? FactTree() : common,
    ]
    var kept: [TableColumn] = []
    for column in columns {
      if column.owner == .caseID {
        kept.append(column)
        continue
      }
      if let first = given[column.owner, default: FactTree()].holder(of: column.steps[...]) {
        diagnostics.append(.givenTwice(column.key, first: first))
        continue
      }
      given[column.owner, default: FactTree()].add(
        .text(column.header), at: column.steps[...], range: column.key.range)
      kept.append(column)
    }
    columns = kept
  }

  private static func column(
    _ entry: YAMLEntry, _ paths: ColumnPath, _ style: NumberStyle, _ diagnostics: inout [Diagnostic]
  ) -> TableColumn? {
    var own = style
    var header: YAMLText?
    var unit: String?
    var values: [YAMLEntry] = []
    if case .mapping = entry.value {
      var fields = MappingReader(
        entry.value, what: "a column", keys: ["header", "unit", "numbers", "values"])
      header = fields.requiredText("header")
      unit = fields.text("unit")?.value
      if let node = fields.mapping["numbers"] { own = Self.style(node, &fields) }
      values = fields.entries("values")
      for value in values where value.value.text == nil {
        fields.report(.wrongShape(value.value, expected: "what a word stands for is a text"))
      }
      diagnostics += fields.diagnostics
    } else if let text = entry.value.text, !text.value.trimmingBlanks.isEmpty {
      header = text
    } else {
      diagnostics.append(.wrongShape(entry.value, expected: "a column is named by its header"))
    }
    guard let header, let found = paths.find(entry.key, into: &diagnostics) else { return nil }
    return TableColumn(
      key: entry.key, owner: found.owner, steps: found.steps, target: found.target, header: header,
      unit: unit,
      style: own, values: values)
  }

  private static func style(_ node: YAMLNode?, _ fields: inout MappingReader) -> NumberStyle {
    var style = NumberStyle()
    guard let node else { return style }
    var inner = MappingReader(node, what: "a way to write numbers", keys: ["grouping", "decimal", "times"])
    if let text = inner.text("grouping") {
      let marks: [String: Character] = [",": ",", ".": ".", "'": "'", "space": " "]
      style.grouping = marks[text.value]
      if style.grouping == nil { inner.report(.noMark(text, "`,`, `.`, `'` or `space`")) }
    }
    if let text = inner.text("decimal") {
      if [",", "."].contains(text.value) {
        style.decimal = Character(text.value)
      } else {
        inner.report(.noMark(text, "`,` or `.`"))
      }
    }
    if style.grouping == style.decimal, let range = inner.mapping.entry("grouping")?.value.range {
      inner.report(.sameMark(range))
      style.grouping = nil
    }
    if let text = inner.text("times") {
      if text.value == "x" { style.countsTimes = true } else { inner.report(.noMark(text, "`x`")) }
    }
    fields.report(inner.diagnostics)
    return style
  }

  private static func headerRow(_ fields: inout MappingReader) -> Int {
    guard let text = fields.text("header_row") else { return 1 }
    if let row = Int(text.value), (1...1_000).contains(row) { return row }
    fields.report(.noMark(text, "the number of a row"))
    return 1
  }

  private static func encoding(_ fields: inout MappingReader) -> TableForm.Stated<TableEncoding>? {
    guard let text = fields.text("encoding") else { return nil }
    if let encoding = TableEncoding(rawValue: text.value.lowercased()) {
      return .init(encoding, at: text.range)
    }
    fields.report(
      .noMark(text, TableEncoding.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")))
    return nil
  }

  private static func separator(_ fields: inout MappingReader) -> TableForm.Stated<UInt8>? {
    guard let text = fields.text("separator") else { return nil }
    if let separator = separators[text.value] { return .init(separator, at: text.range) }
    fields.report(.noMark(text, "`,`, `;` or `tab`"))
    return nil
  }
}

extension YAMLNode {
  /// The mapping, if it is one.
  var mapping: YAMLMapping? { if case .mapping(let mapping) = self { mapping } else { nil } }
}

extension Diagnostic {
  fileprivate static func notBelow(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unreadableTable, message: "`\(text.value)` is no path below the folder of the case",
      range: text.range, help: "put the table beside the case file, and name it without `..` and `./`")
  }

  fileprivate static func noColumns(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .missingKey, message: "no fact is read from the table", range: range,
      help: "name columns such as `chip: \"Part Number\"`")
  }

  fileprivate static func givenTwice(_ key: YAMLText, first: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .duplicateKey, message: "`\(key.value)` is given twice", range: key.range,
      labels: [.init(range: first.range, text: "the first one")])
  }

  fileprivate static func noMark(_ text: YAMLText, _ known: String) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "here stands \(known), not `\(text.value)`", range: text.range)
  }

  fileprivate static func sameMark(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "the same sign cannot part groups and the fraction", range: range,
      help: "state `decimal` as well")
  }
}
