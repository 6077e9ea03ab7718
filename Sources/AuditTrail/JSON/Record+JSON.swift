extension Record {
  /// The name and version of the JSON form; raised when a key changes its meaning or goes.
  package static let schema = "licet/record/1"

  /// The record as JSON: `Docs/record.md` says what the keys mean.
  package var json: JSONValue {
    [
      "schema": .string(Self.schema),
      "engine": engine.json,
      "case": [
        "id": .string(caseID),
        "title": title.map(JSONValue.string),
        "path": .string(path),
      ],
      "as_of": .string(asOf),
      "as_of_origin": .string(asOfOrigin),
      "transaction_date": transactionDate.map(JSONValue.string),
      "input_errors": .strings(inputErrors),
      "verdict": .string(verdict),
      "packs": .array(packs.map(\.json)),
      "lines": .array(lines.map(\.json)),
    ]
  }
}

extension Record.Engine {
  package var json: JSONValue {
    ["version": .string(version), "semantics": .integer(semantics)]
  }
}
