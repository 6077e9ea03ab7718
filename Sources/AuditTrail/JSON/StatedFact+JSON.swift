extension StatedFact {
  package var json: JSONValue {
    [
      "path": .string(path),
      "fact": .string(fact),
      "value": .string(value),
      "codes": codes.map(JSONValue.string),
      "place": place?.json,
    ]
  }
}
