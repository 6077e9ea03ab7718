import YAMLSyntax

/// Lays the facts of a test over those given for all tests of its file.
enum YAMLOverlay {
  /// The facts under `keys` of both: mappings are merged key by key, lists and texts are replaced.
  static func merge(_ given: YAMLNode?, over node: YAMLNode, keys: [String]) -> YAMLNode {
    guard case .mapping(let test) = node else { return node }
    let own = YAMLNode.mapping(
      YAMLMapping(entries: test.entries.filter { keys.contains($0.key.value) }, range: test.range))
    return given.map { merge($0, own) } ?? own
  }

  private static func merge(_ base: YAMLNode, _ overlay: YAMLNode) -> YAMLNode {
    guard case .mapping(let below) = base, case .mapping(let above) = overlay else { return overlay }
    // A value with its evidence is one value, not a mapping to mix with another.
    if above.entry("value") != nil || below.entry("value") != nil { return overlay }
    var entries = below.entries.map { entry in
      above[entry.key.value].map { YAMLEntry(key: entry.key, value: merge(entry.value, $0)) } ?? entry
    }
    entries += above.entries.filter { below.entry($0.key.value) == nil }
    return .mapping(YAMLMapping(entries: entries, range: above.range))
  }
}
