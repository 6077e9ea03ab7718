package import AuditTrail
import Quantities
package import RuleModel

/// The JSON Schema (2020-12) of case files, made of the vocabulary: for completion and first checks in an editor.
///
/// It is a little milder than the reader, which knows units, ranges and references, and stricter in one point: a code
/// or its name must be written in the letters of the list, while the reader takes either case.
package struct CaseSchema: Sendable {
  private let vocabulary: Vocabulary
  private let values: ValueSchema

  /// Takes the declarations that the schema is made of.
  package init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    values = ValueSchema(vocabulary)
  }

  /// The schema.
  package var json: JSONValue {
    var definitions: [(String, JSONValue)] = [("case", caseObject), ("note", values.text), ("table", table)]
    definitions += values.shared
    for (name, type) in vocabulary.types.sorted(by: { $0.key < $1.key }) {
      definitions.append(("type.\(name)", typeObject(type)))
    }
    for (name, list) in vocabulary.codeLists.sorted(by: { $0.key < $1.key }) {
      definitions.append(("code.\(name)", values.codes(list)))
    }
    return [
      "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
      "$id": .string("urn:licet:case:1"),
      "title": .string("A procurement file of licet"),
      "description": .string(
        "One case, a list of cases, or a mapping with `cases`. What is not known is left out or called `unknown`."
      ),
      "anyOf": .array([
        SchemaParts.reference("case"),
        SchemaParts.list(of: SchemaParts.reference("case")),
        [
          "type": .string("object"), "required": .strings(["cases"]), "additionalProperties": .boolean(false),
          "properties": [
            "cases": SchemaParts.anyOf([
              SchemaParts.oneOrSeveral(SchemaParts.reference("case")), SchemaParts.reference("table"),
            ]),
            "title": SchemaParts.reference("note"), "note": SchemaParts.reference("note"),
          ],
        ],
      ]),
      "$defs": SchemaParts.object(definitions),
    ]
  }

  private var caseObject: JSONValue {
    var properties: [(String, JSONValue)] = [
      (
        "case",
        SchemaParts.described(SchemaParts.reference("note"), "The id of the case, such as `order-17`.")
      ),
      ("title", SchemaParts.described(SchemaParts.reference("note"), "The case in a few words.")),
      ("note", SchemaParts.described(SchemaParts.reference("note"), "Anything; it is not read.")),
      (
        "as_of",
        SchemaParts.described(
          values.day, "The day on which it is judged, where it is not that of the transaction.")
      ),
    ]
    for root in vocabulary.roots {
      switch root.target {
      case .entity(let type) where root.name != "item":
        properties.append(
          (root.name, SchemaParts.described(SchemaParts.reference("type.\(type)"), root.says)))
      case .list(let type, _):
        let elements = SchemaParts.list(of: SchemaParts.reference("type.\(type)"))
        // A case without lines has nothing to judge.
        let others = root.name == "items" ? SchemaParts.reference("table") : values.noneOrUnknown
        let whole = SchemaParts.anyOf([elements, others])
        properties.append((root.name, SchemaParts.described(whole, root.says)))
      case .entity, .catalogued, .role, .alias: continue
      }
    }
    return [
      "type": .string("object"), "required": .strings(["items"]), "additionalProperties": .boolean(false),
      "properties": SchemaParts.object(properties),
    ]
  }

  /// A table from which lines or cases are read; which columns there can be is for the program to say.
  private var table: JSONValue {
    let text = SchemaParts.reference("note")
    let properties: [(String, JSONValue, String)] = [
      ("table", text, "The file, below the folder of this one: CSV, TSV or XLSX."),
      ("columns", ["type": .string("object")], "The header from which each fact is read."),
      ("each", ["type": .string("object")], "What holds for every row."),
      ("skip", SchemaParts.oneOrSeveral(text), "Headers of columns that are known and not read."),
      ("numbers", ["type": .string("object")], "How numbers are written in cells."),
      ("header_row", SchemaParts.reference("note"), "The row of the headers, counted from 1."),
      ("sheet", text, "The sheet of a workbook."),
      ("encoding", text, "The encoding, where it is not UTF-8."),
      ("separator", text, "What separates the cells, where the headers do not prove it."),
    ]
    return [
      "type": .string("object"), "required": .strings(["table", "columns"]),
      "additionalProperties": .boolean(false),
      "description": .string("A table from which each row is read as a line, or as a part of a case."),
      "properties": SchemaParts.object(properties.map { ($0.0, SchemaParts.described($0.1, $0.2)) }),
    ]
  }

  private func typeObject(_ type: TypeDeclaration) -> JSONValue {
    var properties = type.facts.filter { !$0.isFound }.map { fact in
      (
        fact.givenAs,
        SchemaParts.described(
          values.fact(fact), [fact.says, fact.ask ?? "", fact.unit.map { "In \($0.symbol)." } ?? ""])
      )
    }
    if !type.kinds.isEmpty {
      let kinds = SchemaParts.anyOf(
        type.kinds.map { ["const": .string($0.name), "description": .string($0.says.oneLine)] })
      let key = type.hasSeveralKinds ? SchemaParts.oneOrSeveral(kinds) : kinds
      properties.append((type.kindKey, SchemaParts.anyOf([key, values.unknown])))
    }
    return [
      "type": .string("object"), "description": .string(type.says.oneLine),
      "additionalProperties": .boolean(false), "properties": SchemaParts.object(properties),
    ]
  }
}

extension FactDeclaration {
  /// Whether rules find it, so that a procurement file cannot state it.
  fileprivate var isFound: Bool {
    guard isDerived else { return false }
    switch type {
    case .flag, .codes: return true
    case .number, .date, .text, .code, .entity, .list: return false
    }
  }
}
