extension RetentionRecord {
  package var json: JSONValue {
    [
      "pack": .string(pack),
      "cite": .string(cite),
      "says": .string(says),
      "years": .integer(years),
      "triggers": .array(triggers.map(\.json)),
      "retain_until": until.map(JSONValue.string),
      "bound": .string(until == nil ? "unknown" : "earliest"),
    ]
  }
}

extension RetentionRecord.Trigger {
  package var json: JSONValue {
    ["path": .string(path), "date": .string(date)]
  }
}
