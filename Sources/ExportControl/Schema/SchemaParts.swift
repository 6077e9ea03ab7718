import AuditTrail

/// The parts that every schema is put together of.
enum SchemaParts {
  /// An object; of two members of one name the first counts.
  static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    var names: Set<String> = []
    let once = members.filter { names.insert($0.0).inserted }
    return JSONObject(once.map { (key: $0.0, value: $0.1) }).map(JSONValue.object) ?? [:]
  }

  /// A definition by its name.
  static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }

  /// Any of several; one alone is itself.
  static func anyOf(_ schemas: [JSONValue]) -> JSONValue {
    schemas.count == 1 ? schemas[0] : ["anyOf": .array(schemas)]
  }

  /// A list.
  static func list(of element: JSONValue, mayBeEmpty: Bool = false) -> JSONValue {
    ["type": .string("array"), "minItems": mayBeEmpty ? nil : .integer(1), "items": element]
  }

  /// A list, or its only element by itself.
  static func oneOrSeveral(_ element: JSONValue) -> JSONValue {
    anyOf([element, list(of: element, mayBeEmpty: true)])
  }

  /// The same schema with a description.
  static func described(_ schema: JSONValue, _ sentences: String...) -> JSONValue {
    described(schema, sentences)
  }

  /// The same schema with a description of several sentences, of which empty ones are left out.
  static func described(_ schema: JSONValue, _ sentences: [String]) -> JSONValue {
    let text = sentences.map(\.oneLine).filter { !$0.isEmpty }.joined(separator: " ")
    return text.isEmpty ? schema : schema.with("description", .string(text))
  }
}
