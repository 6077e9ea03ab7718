extension LineRecord {
  package var json: JSONValue {
    [
      "number": .integer(number),
      "name": name.map(JSONValue.string),
      "quantity": quantity.map(JSONValue.string),
      "place": place?.json,
      "verdict": .string(verdict),
      "determinations": .array(determinations.map(\.json)),
    ]
  }
}
