extension Record {
  /// The name and version of the JSON form; raised when a key changes its meaning or goes.
  package static let schema = "licet/record/1"

  /// The record as JSON: `Docs/record.md` says what the keys mean.
  package var json: JSONValue {
    Self.sealed(body)
  }

  /// The digest of a record as JSON, whatever digest stands in it.
  package static func digest(of json: JSONValue) -> Digest {
    Digest(of: json.without("digest").canonical)
  }

  /// A record as JSON with the digest it must have.
  package static func sealed(_ json: JSONValue) -> JSONValue {
    json.with("digest", .string(digest(of: json).description))
  }

  private var body: JSONValue {
    [
      "schema": .string(Self.schema),
      "engine": engine.json,
      "rules": ["digest": .string(rules.description)],
      "options": options.json,
      "case": [
        "id": .string(caseID),
        "title": title.map(JSONValue.string),
        "path": .string(source.path),
        "digest": .string(source.digest.description),
        "index": source.index.map(JSONValue.integer),
        "files": source.files.map { .array($0.map(\.json)) },
      ],
      "as_of": .string(asOf),
      "as_of_origin": .string(asOfOrigin),
      "transaction_date": transactionDate.map(JSONValue.string),
      "input_errors": .strings(inputErrors),
      "verdict": .string(verdict),
      "packs": .array(packs.map(\.json)),
      "lines": .array(lines.map(\.json)),
      "cluster": .array(cluster.map(\.json)),
      "retention": .array(retention.map(\.json)),
      "stated": .array(stated.map(\.json)),
    ]
  }
}

extension Record.Options {
  package var json: JSONValue {
    [
      "reported": .string(reported),
      "readings": .strings(readings),
      "jurisdiction": jurisdiction.map(JSONValue.string),
    ]
  }
}

extension Record.Engine {
  package var json: JSONValue {
    ["version": .string(version), "semantics": .integer(semantics)]
  }
}
