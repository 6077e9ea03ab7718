extension PlaceRecord {
  package var json: JSONValue { .string(text) }
}
