package import AuditTrail
import Quantities

extension EntryPayload {
  /// The keys of its kind, in no order.
  package var members: [(key: String, value: JSONValue?)] {
    switch self {
    case .opened(let origin, let keys):
      [("origin", .string(origin)), ("keys", .strings(keys))]
    case .record(let recorded):
      [
        ("record", recorded.record),
        (
          "objects",
          ["case": .string("\(recorded.caseFile)"), "rules": .string("\(recorded.rules)")]
        ),
        ("supersedes", recorded.supersedes.map(JSONValue.integer)),
      ]
    case .repeated(let of):
      [("of", .integer(of))]
    case .signOff(let signOff):
      [
        ("of", .integer(signOff.of)), ("decision", .string(signOff.decision.rawValue)),
        ("role", .string(signOff.role)), ("reason", .string(signOff.reason)),
      ]
    case .waiver(let waiver):
      [
        ("of", .integer(waiver.of)), ("authorization", .string(waiver.authorization)),
        ("reason", .string(waiver.reason)), ("approver", .string(waiver.approver)),
        ("expires", .string("\(waiver.expires)")),
      ]
    case .hold(let caseID, let reason), .release(let caseID, let reason):
      [("case", .string(caseID)), ("reason", .string(reason))]
    case .recovered(let torn):
      [
        ("bytes", .integer(torn.bytes)), ("moved_to", .string(torn.movedTo)),
        ("digest", .string("\(ObjectName(digest: torn.digest))")),
      ]
    }
  }

  /// Takes the keys of a kind out of the fields of an entry.
  init(_ kind: EntryKind, _ fields: inout EntryFields) throws(EntryFault) {
    switch kind {
    case .opened:
      self = .opened(origin: try fields.text("origin"), keys: try fields.texts("keys"))
    case .record:
      let record = try fields.take("record")
      guard case .object = record else { throw .wrongType(key: "record") }
      var objects = try EntryFields(try fields.take("objects"))
      self = .record(
        RecordedCase(
          record: record,
          caseFile: try objects.value("case", ObjectName.init(reading:)),
          rules: try objects.value("rules", ObjectName.init(reading:)),
          supersedes: try fields.countIfThere("supersedes")))
      try objects.end()
    case .repeated:
      self = .repeated(of: try fields.count("of"))
    case .signOff:
      self = .signOff(
        SignOff(
          of: try fields.count("of"),
          decision: try fields.value("decision", SignOff.Decision.init(rawValue:)),
          role: try fields.text("role"), reason: try fields.text("reason")))
    case .waiver:
      self = .waiver(
        Waiver(
          of: try fields.count("of"), authorization: try fields.text("authorization"),
          reason: try fields.text("reason"), approver: try fields.text("approver"),
          expires: try fields.value("expires", CalendarDate.init(reading:))))
    case .hold:
      self = .hold(caseID: try fields.text("case"), reason: try fields.text("reason"))
    case .release:
      self = .release(caseID: try fields.text("case"), reason: try fields.text("reason"))
    case .recovered:
      let digest = try fields.value("digest", ObjectName.init(reading:))
      guard !digest.isConcealed else { throw .wrongValue(key: "digest") }
      self = .recovered(
        TornBytes(
          bytes: try fields.count("bytes"), movedTo: try fields.text("moved_to"),
          digest: digest.digest))
    }
  }
}
