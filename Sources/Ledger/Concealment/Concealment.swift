package import AuditTrail

/// A value in which commitments stand for what is private.
///
/// The whole string goes, not the part of it that is private. Keys stay, as do integers: they are not the
/// writer's. The same string has the same commitment throughout a value, so that a party met twice is seen to
/// be the same.
package struct Concealment: Sendable {
  /// What may be shown.
  package let value: JSONValue
  /// What opens the commitments, each once, in the order of the strings in the value.
  package private(set) var names: [ConcealedName] = []

  /// Conceals each string that shows a private text, unless it stands under a key of the form itself.
  ///
  /// - Parameter salt: called once for each different string, in the order of the value. With the salts of an
  ///   earlier concealment the same value comes out, byte for byte.
  package init<Failure: Error>(
    of value: JSONValue, hiding texts: PrivateTexts, salt: (String) throws(Failure) -> Salt
  ) throws(Failure) {
    var names: [ConcealedName] = []
    // Bytes tell strings apart that Swift takes for the same.
    var places: [[UInt8]: Int] = [:]
    self.value = try value.mappingStrings { (text, key) throws(Failure) -> String in
      guard key.map({ !Self.formKeys.contains($0) }) ?? true, texts.isShown(in: text) else { return text }
      let bytes = Array(text.utf8)
      if let place = places[bytes] { return "\(names[place].commitment)" }
      let name = ConcealedName(concealing: text, salt: try salt(text))
      places[bytes] = names.count
      names.append(name)
      return "\(name.commitment)"
    }
    self.names = names
  }

  /// The keys whose strings are words of the law, of the form or of the vocabulary, or say where something stands: a party called
  /// ICE must not hide that a licence is asked for. Nothing a case says in its own words stands under them, but for its id and
  /// the paths of its files.
  private static let formKeys: Set<String> = [
    "as_of", "as_of_origin", "ask", "authority", "basis", "bound", "catalogue_entry", "certainty", "choice",
    "cite",
    "code", "codes", "comply_by", "condition", "confidence", "derived_by", "derived_from", "edition", "entry",
    "fact",
    "facts", "id", "interpretation", "jurisdiction", "kind", "not_enforced_by", "not_modelled", "outcome",
    "outcomes",
    "pack", "path", "period", "place", "reading", "readings", "reasons", "reported", "resolve",
    "retain_until",
    "review_policies", "rule", "says", "schema", "stage", "state", "status", "summary", "truth", "unknown",
    "verdict",
    "verified_from", "verified_through", "version",
  ]

  /// The value with the strings behind its commitments, as far as their names are at hand.
  package static func reveal(_ value: JSONValue, with names: [ConcealedName]) -> JSONValue {
    let values = Dictionary(names.map { ("\($0.commitment)", $0.value) }) { first, _ in first }
    return value.mappingStrings { (text, _) throws(Never) in values[text] ?? text }
  }
}
