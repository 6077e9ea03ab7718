package import AuditTrail

/// A text that was concealed, with what opens its commitment: a line of `private/names.jsonl`.
package struct ConcealedName: Sendable {
  /// What stands in its place.
  package let commitment: ObjectName
  /// The bytes before the text, in the commitment.
  package let salt: Salt
  /// The text.
  package let value: String

  /// Commits to a text: SHA-256(salt ‖ text).
  package init(concealing value: String, salt: Salt) {
    commitment = ObjectName(digest: MerkleHash(sha256: salt.bytes + value.utf8), isConcealed: true)
    self.salt = salt
    self.value = value
  }

  /// Reads a line; the commitment must be the one that salt and text give.
  package init(_ json: JSONValue) throws(EntryFault) {
    var fields = try EntryFields(json)
    let stated = try fields.value("commitment", ObjectName.init(reading:))
    self.init(
      concealing: try fields.text("value"), salt: try fields.value("salt", Salt.init(hex:)))
    try fields.end()
    guard stated == commitment else { throw .wrongValue(key: "commitment") }
  }

  /// The line as JSON.
  package var json: JSONValue {
    [
      "commitment": .string("\(commitment)"),
      "salt": .string(salt.hex),
      "value": .string(value),
    ]
  }
}

extension ConcealedName: Hashable {
  /// Two are one when their bytes are.
  package static func == (left: ConcealedName, right: ConcealedName) -> Bool {
    left.commitment == right.commitment && left.salt == right.salt
  }

  /// Hashes by the commitment, which salt and text decide.
  package func hash(into hasher: inout Hasher) { hasher.combine(commitment) }
}
