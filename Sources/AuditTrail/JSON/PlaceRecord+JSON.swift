extension PlaceRecord {
  package var json: JSONValue {
    ["path": .string(path), "line": .integer(line), "column": .integer(column)]
  }
}
