extension PackStamp {
  package var json: JSONValue {
    [
      "id": .string(id),
      "title": .string(title),
      "jurisdiction": .string(jurisdiction),
      "authority": .string(authority),
      "edition": .string(edition),
      "digest": .string(digest.description),
      "verified_from": .string(verifiedFrom),
      "verified_through": .string(verifiedThrough),
      "not_modelled": .strings(notModelled.map(\.id)),
    ]
  }
}
