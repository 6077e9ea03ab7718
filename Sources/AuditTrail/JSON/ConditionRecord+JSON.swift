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
