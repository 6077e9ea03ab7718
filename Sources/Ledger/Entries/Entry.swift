package import AuditTrail

/// A line of the log. `Docs/ledger.md` lists its keys.
package struct Entry: Sendable, Hashable {
  /// The name and version of the form; raised when a key changes its meaning or goes.
  package static let schema = "licet/entry/1"

  /// Its place in the log, from 0.
  package let index: Int
  /// The leaf hash of the entry before; nil in the first.
  package let previous: MerkleHash?
  /// When, by whom and from where it was written.
  package let seal: EntrySeal
  /// What it tells.
  package let payload: EntryPayload

  /// Takes the parts of an entry.
  package init(index: Int, previous: MerkleHash?, seal: EntrySeal, payload: EntryPayload) {
    self.index = index
    self.previous = previous
    self.seal = seal
    self.payload = payload
  }

  /// Reads an entry; nothing is passed over.
  package init(_ json: JSONValue) throws(EntryFault) {
    var fields = try EntryFields(json)
    guard try fields.text("schema") == Self.schema else { throw .wrongValue(key: "schema") }
    index = try fields.count("index")
    let kind = try fields.value("kind", EntryKind.init(rawValue:))
    seal = EntrySeal(
      at: try fields.value("at", Timestamp.init(reading:)),
      by: try fields.text("by"),
      context: try EntryContext(try fields.take("context")))
    if let previous = try fields.textIfThere("previous") {
      guard let hash = MerkleHash(hex: previous) else { throw .wrongValue(key: "previous") }
      self.previous = hash
    } else {
      previous = nil
    }
    payload = try EntryPayload(kind, &fields)
    try fields.end()
  }

  /// The entry as JSON.
  package var json: JSONValue {
    let common: [(key: String, value: JSONValue?)] = [
      ("schema", .string(Self.schema)),
      ("index", .integer(index)),
      ("kind", .string(payload.kind.rawValue)),
      ("at", .string("\(seal.at)")),
      ("by", .string(seal.by)),
      ("context", seal.context.json),
      ("previous", previous.map { .string($0.hex) }),
    ]
    guard let object = JSONObject(common + payload.members) else {
      preconditionFailure("the keys of a kind are none of the common ones")
    }
    return .object(object)
  }
}
