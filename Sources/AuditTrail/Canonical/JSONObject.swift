/// The members of a JSON object, in the order of RFC 8785 section 3.2.3.
package struct JSONObject: Sendable {
  package typealias Member = (key: String, value: JSONValue)

  // INVARIANT: ascending by the UTF-16 code units of the key, no two keys the same.
  package let members: [Member]

  /// - Parameter members: in any order; those without a value are left out.
  /// - Returns: nil if a key stands twice.
  package init?(_ members: [(key: String, value: JSONValue?)]) {
    let sorted =
      members
      .compactMap { member in member.value.map { Member(key: member.key, value: $0) } }
      .sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
    let hasTwins = zip(sorted, sorted.dropFirst()).contains { $0.key.utf8.elementsEqual($1.key.utf8) }
    guard !hasTwins else { return nil }
    self.members = sorted
  }
}
