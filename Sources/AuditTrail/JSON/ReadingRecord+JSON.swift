extension ReadingRecord {
  package var json: JSONValue {
    [
      "path": .string(path),
      "value": .string(value),
      "place": place?.json,
      "catalogue_entry": catalogueEntry.map(JSONValue.string),
      "sources": .strings(sources),
      "confidence": confidence.map(JSONValue.string),
      "basis": basis.map(JSONValue.string),
      "note": note.map(JSONValue.string),
      "others": .array(others.map(\.json)),
      "derived_by": derivedBy.map(JSONValue.string),
      "derived_from": .array(derivedFrom.map(\.json)),
    ]
  }
}

extension ReadingRecord {
  /// Which fact, its value, and where it was stated.
  package var brief: JSONValue {
    ["path": .string(path), "value": .string(value), "place": place?.json]
  }
}

extension ReadingRecord.Other {
  package var json: JSONValue {
    [
      "value": .string(value),
      "source": .string(source),
      "rejected": rejected.map(JSONValue.string),
    ]
  }
}
