extension ReadingRecord {
  /// - Parameters:
  ///   - name: how conditions name it, where that is not its path.
  ///   - derivedFrom: the names of the facts it was derived from.
  func json(name: String?, derivedFrom: JSONValue) -> JSONValue {
    [
      "name": name.map(JSONValue.string),
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
      "derived_from": derivedFrom,
    ]
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
