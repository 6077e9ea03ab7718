extension ConditionRecord {
  func json(_ table: FactTable) -> JSONValue {
    [
      "condition": .string(condition),
      "place": place.json,
      "negated": .boolean(isNegated),
      "truth": .string(truth),
      "values": values.map(JSONValue.string),
      "margin": margin.map(JSONValue.string),
      "matched": matched.map(JSONValue.string),
      "turning_point": turningPoint.map(JSONValue.string),
      "unknown": .strings(unknown),
      "facts": table.names(of: facts),
    ]
  }

  /// Of a rule that fails, where nothing that is unknown decided.
  func brief(_ table: FactTable) -> JSONValue {
    [
      "condition": .string(condition),
      "place": place.json,
      "negated": .boolean(isNegated),
      "truth": .string(truth),
      "values": values.map(JSONValue.string),
      "margin": margin.map(JSONValue.string),
      "matched": matched.map(JSONValue.string),
      "facts": table.names(of: facts),
    ]
  }
}
