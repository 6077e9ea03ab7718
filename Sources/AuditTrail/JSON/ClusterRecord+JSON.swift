extension ClusterRecord {
  package var json: JSONValue {
    [
      "pack": .string(pack),
      "jurisdiction": .string(jurisdiction),
      "figures": .array(
        figures.map {
          ["path": .string($0.path), "value": .string($0.value), "derived_by": .string($0.derivedBy)]
        }),
    ]
  }
}
