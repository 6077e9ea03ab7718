import AuditTrail

/// The rules that records were judged by. The same bytes again only show that these rules say so, not that they are the law.
struct RulesSeen {
  private var entries: [String: [Int]] = [:]
  private var order: [String] = []
  /// The digests under which each edition of a pack was met.
  private var editions: [String: [String]] = [:]
  private var editionOrder: [String] = []

  /// Takes note of a record; records come in their order.
  mutating func take(_ record: JSONValue, at entry: Int) {
    let digest = record["rules"]?["digest"]?.text ?? "?"
    if entries[digest] == nil { order.append(digest) }
    entries[digest, default: []].append(entry)
    for pack in record["packs"]?.elements ?? [] {
      let name = "\(pack["id"]?.text ?? "?") \(pack["edition"]?.text ?? "?")"
      let digest = pack["digest"]?.text ?? "?"
      if editions[name] == nil { editionOrder.append(name) }
      if editions[name]?.contains(digest) != true { editions[name, default: []].append(digest) }
    }
  }

  /// - Parameter here: the digest of the rules found here; nil if there are none.
  func text(here: String?) -> String {
    var lines = order.map { digest in
      let known =
        here.map { $0 == digest ? "the rules here" : "OTHER RULES than those here" }
        ?? "no rules here to compare"
      let entries = entries[digest] ?? []
      return "judged by \(digest), \(known): \(Self.listed(entries))"
    }
    for name in editionOrder {
      let count = editions[name]?.count ?? 0
      if count > 1 { lines.append("\(name) stands here with \(count) DIFFERENT contents under one edition") }
    }
    return lines.map { $0.printable + "\n" }.joined()
  }

  /// The first of the entries, so that a long list stays one line.
  private static func listed(_ entries: [Int]) -> String {
    let shown = entries.prefix(8).map(String.init).joined(separator: ", ")
    let more = entries.count > 8 ? " and \(entries.count - 8) more" : ""
    return (entries.count == 1 ? "entry " : "entries ") + shown + more
  }
}
