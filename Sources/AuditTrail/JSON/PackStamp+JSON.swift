extension PackStamp {
  package var json: JSONValue {
    [
      "id": .string(id),
      "title": .string(title),
      "jurisdiction": .string(jurisdiction),
      "authority": .string(authority),
      "edition": .string(edition),
      "verified_from": .string(verifiedFrom),
      "verified_through": .string(verifiedThrough),
      "not_modelled": .array(notModelled.map(\.json)),
    ]
  }
}

extension PackStamp.NotModelled {
  package var json: JSONValue {
    ["id": .string(id), "says": .string(says)]
  }
}
