extension ConditionRecord {
  package var json: JSONValue {
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
      "facts": .array(facts.map(\.json)),
    ]
  }
}

extension ConditionRecord {
  /// The same with less of its facts: their paths, values and places.
  package var brief: JSONValue {
    json.with("facts", .array(facts.map(\.brief)))
  }
}
