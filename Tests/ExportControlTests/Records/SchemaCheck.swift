import AuditTrail

/// Whether JSON is as a JSON Schema says, for the keywords that ours use; another keyword is a mistake in itself.
struct SchemaCheck {
  private static let known: Set = [
    "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required",
    "additionalProperties", "items", "enum", "const", "pattern", "minimum",
  ]

  let schema: JSONValue
  /// What was found wrong: the place in the JSON and why.
  private(set) var mistakes: [String] = []
  /// The properties met, as `object.key`, where the object is named by its definition.
  private(set) var met: Set<String> = []

  init(_ schema: JSONValue) { self.schema = schema }

  mutating func check(_ value: JSONValue) { check(value, schema, at: "", named: "record") }

  /// Every property of the schema, named as in `met`, and every schema beside its place.
  func declared() -> [(name: String, schema: JSONValue)] {
    var all = Self.properties(schema, named: "record")
    for (name, definition) in members(schema["$defs"]) { all += Self.properties(definition, named: name) }
    return all
  }

  private static func properties(_ schema: JSONValue, named name: String) -> [(String, JSONValue)] {
    var all: [(String, JSONValue)] = []
    if let items = schema["items"] { all += properties(items, named: name) }
    guard case .object(let properties)? = schema["properties"] else { return all }
    for (key, inner) in properties.members {
      all.append(("\(name).\(key)", inner))
      all += Self.properties(inner, named: "\(name).\(key)")
    }
    return all
  }

  private mutating func check(_ value: JSONValue, _ schema: JSONValue, at path: String, named name: String) {
    for (key, _) in members(schema) where !Self.known.contains(key) {
      mistakes.append("the schema of \(name) has the keyword \(key)")
    }
    if let reference = schema["$ref"]?.text {
      let target = String(reference.dropFirst("#/$defs/".count))
      guard let definition = self.schema["$defs"]?[target] else {
        mistakes.append("\(reference) is not defined")
        return
      }
      check(value, definition, at: path, named: target)
    }
    if let type = schema["type"]?.text, type != Self.type(of: value) {
      mistakes.append("\(path) is no \(type)")
    }
    if let const = schema["const"], const != value { mistakes.append("\(path) is not \(const.canonical)") }
    if let words = schema["enum"]?.elements, !words.contains(value) {
      mistakes.append("\(path) is \(value.canonical)")
    }
    if let least = schema["minimum"]?.integer, let integer = value.integer, integer < least {
      mistakes.append("\(path) is less than \(least)")
    }
    if let pattern = schema["pattern"]?.text, let text = value.text {
      let matches = (try? Regex(pattern).firstMatch(in: text)) ?? nil
      if matches == nil { mistakes.append("\(path) is \(text)") }
    }
    if let items = schema["items"] {
      for (index, element) in (value.elements ?? []).enumerated() {
        check(element, items, at: "\(path)/\(index)", named: name)
      }
    }
    if schema["properties"] != nil { checkMembers(value, schema, at: path, named: name) }
  }

  private mutating func checkMembers(
    _ value: JSONValue, _ schema: JSONValue, at path: String, named name: String
  ) {
    for key in (schema["required"]?.elements ?? []).compactMap(\.text) where value[key] == nil {
      mistakes.append("\(path) has no \(key)")
    }
    for (key, inner) in members(value) {
      guard let declared = schema["properties"]?[key] else {
        if schema["additionalProperties"] == .boolean(false) { mistakes.append("\(path) has \(key)") }
        continue
      }
      met.insert("\(name).\(key)")
      check(inner, declared, at: "\(path)/\(key)", named: "\(name).\(key)")
    }
  }

  private func members(_ value: JSONValue?) -> [JSONObject.Member] {
    if case .object(let object)? = value { object.members } else { [] }
  }

  private static func type(of value: JSONValue) -> String {
    switch value {
    case .object: "object"
    case .array: "array"
    case .string: "string"
    case .integer: "integer"
    case .boolean: "boolean"
    case .null: "null"
    }
  }
}
