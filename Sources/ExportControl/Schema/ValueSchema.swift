import AuditTrail
import CaseInput
import Quantities
import RuleModel

/// The schemas of values, alone or with their evidence.
struct ValueSchema {
  /// Digits as numbers are written: `4800`, `21_000`, `5.92`.
  private static let digits = "-?[0-9]+(_[0-9]+)*(\\.[0-9]+(_[0-9]+)*)?"

  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The definitions that facts refer to, beside those of types and codes: each form of a value once, in their order.
  var shared: [(String, JSONValue)] {
    let facts = vocabulary.types.values.flatMap(\.facts)
    let forms = Dictionary(facts.map { (form(of: $0), value($0)) }, uniquingKeysWith: { first, _ in first })
    return [
      ("source", SchemaParts.oneOrSeveral(SchemaParts.reference("note"))),
      ("flag", flag), ("date", SchemaParts.anyOf([day, unknown])), ("text", text),
    ] + forms.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// A fact as a case gives it: its value, or a mapping of the value and its evidence.
  func fact(_ fact: FactDeclaration) -> JSONValue { SchemaParts.reference(form(of: fact)) }

  /// The name of the form that facts of one type share.
  private func form(of fact: FactDeclaration) -> String {
    switch fact.type {
    case .number: fact.unit == nil ? "fact.number" : "fact.quantity"
    case .flag: "fact.flag"
    case .date: "fact.date"
    case .text: "fact.text"
    case .code(let list): "fact.code.\(list)"
    case .codes(let list): "fact.codes.\(list)"
    case .entity(let type): "fact.\(type)"
    case .list(let type): "fact.list.\(type)"
    }
  }

  private func value(_ fact: FactDeclaration) -> JSONValue {
    switch fact.type {
    case .number: return withEvidence(SchemaParts.anyOf([fact.unit == nil ? number : quantity, unknown]))
    case .flag: return withEvidence(SchemaParts.reference("flag"))
    case .date: return withEvidence(SchemaParts.reference("date"))
    case .text: return withEvidence(SchemaParts.reference("text"))
    case .code(let list): return withEvidence(SchemaParts.anyOf([code(list), unknown]))
    case .codes(let list):
      return withEvidence(SchemaParts.anyOf([SchemaParts.oneOrSeveral(code(list)), unknown]))
    case .entity(let type):
      let thing = SchemaParts.reference("type.\(type)")
      // A party is named, a chip is one of the catalogue.
      let isNamed = type == "party" || type == "chip"
      return withEvidence(SchemaParts.anyOf([thing, isNamed ? SchemaParts.reference("text") : unknown]))
    case .list(let type):
      return SchemaParts.anyOf([
        SchemaParts.list(of: SchemaParts.reference("type.\(type)"), mayBeEmpty: true), noneOrUnknown,
      ])
    }
  }

  /// The codes of a list, with their names and other spellings.
  func codes(_ list: CodeList) -> JSONValue {
    SchemaParts.anyOf(
      list.entries.map { entry in
        var spellings: [String] = []
        for word in [entry.code.text, entry.name] + entry.also where !spellings.contains(word) {
          spellings.append(word)
        }
        return ["enum": .strings(spellings), "description": .string(entry.name.oneLine)]
      })
  }

  /// Said to be unknown, in the ways of people and of other programs.
  var unknown: JSONValue { ["enum": .array([.string("unknown"), .string("~"), .null])] }

  /// What stands for a list without elements, or one that is not known.
  var noneOrUnknown: JSONValue {
    ["enum": .array([.string("none"), .string("unknown"), .string("~"), .null])]
  }

  /// A day.
  var day: JSONValue {
    ["type": .string("string"), "pattern": .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
  }

  /// A text. What other readers of YAML take for a number or a truth is a text here.
  var text: JSONValue { ["type": .strings(["string", "number", "boolean", "null"])] }

  private var flag: JSONValue {
    [
      "enum": .array(
        ["yes", "no", "true", "false", "unknown", "~"].map(JSONValue.string)
          + [.boolean(true), .boolean(false), .null])
    ]
  }

  private func code(_ list: String) -> JSONValue {
    // Entries of a control list are no declared list: they are written as they are.
    vocabulary.codeLists[list] == nil ? SchemaParts.reference("text") : SchemaParts.reference("code.\(list)")
  }

  private var number: JSONValue {
    SchemaParts.anyOf([
      ["type": .string("number")],
      ["type": .string("string"), "pattern": .string("^ *\(Self.digits) *$")],
    ])
  }

  private var quantity: JSONValue {
    ["type": .string("string"), "pattern": .string("^ *\(Self.digits) +[^ ]+ *$")]
  }

  private func withEvidence(_ value: JSONValue) -> JSONValue {
    let source = SchemaParts.reference("source")
    let note = SchemaParts.reference("note")
    func claim(_ more: (String, JSONValue), needs required: [String]) -> JSONValue {
      SchemaParts.oneOrSeveral([
        "type": .string("object"), "required": .strings(required), "additionalProperties": .boolean(false),
        "properties": SchemaParts.object([("value", value), ("source", source), more]),
      ])
    }
    let properties: [(String, JSONValue)] = EvidenceFields.keys.map { key in
      switch key {
      case "source": (key, source)
      case "confidence": (key, ["enum": .strings(EvidenceFields.confidences)])
      case "basis": (key, ["enum": .strings(EvidenceFields.bases)])
      case "or": (key, claim(("note", note), needs: ["value"]))
      case "rejected": (key, claim(("because", note), needs: ["value", "because"]))
      case "value": (key, value)
      default: (key, note)
      }
    }
    let evidence: JSONValue = [
      "type": .string("object"), "required": .strings(["value"]), "additionalProperties": .boolean(false),
      "properties": SchemaParts.object(properties),
    ]
    return SchemaParts.anyOf([value, evidence])
  }
}
