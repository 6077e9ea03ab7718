import AuditTrail
import Ledger

/// Records and entries to test with.
enum Samples {
  static let seal: EntrySeal = {
    guard let at = Timestamp(reading: "2026-11-30T15:48:44Z") else { preconditionFailure("it is a time") }
    return EntrySeal(at: at, by: "ana", context: EntryContext())
  }()

  /// The rules and the case file of every record.
  static let file = NamedObject(Array("a file".utf8))

  static let concealed = "\(NamedObject(concealing: [1], salt: salt).name)"

  private static let salt: Salt = {
    var generator = SystemRandomNumberGenerator()
    return Salt(using: &generator)
  }()

  static func draft(_ payload: EntryPayload) -> EntryDraft { EntryDraft(payload, seal: seal) }

  static func draft(_ record: JSONValue, supersedes: Int? = nil) -> EntryDraft {
    draft(
      .record(RecordedCase(record: record, caseFile: file.name, rules: file.name, supersedes: supersedes)))
  }

  /// A record as far as one is searched.
  static func record(
    _ id: String = "order-17", party: String = "Example Lab", country: String = "CN", chip: String = "A800",
    entry: String = "3A090.a", verdict: String = "blocked", asOf: String = "2023-06-01"
  ) -> JSONValue {
    let stated: [JSONValue] = [
      stated("purchaser.name", "party.name", party),
      stated("transaction.destination", "transaction.destination", country, codes: "country"),
      stated("item.chip", "item.chip", chip),
    ]
    let determination: JSONValue = [
      "jurisdiction": .string("US"), "outcome": .string("license_required"), "pack": .string("us-ear"),
      "classification": .array([["entry": .string(entry), "reasons": .array([])]]),
      "facts": .array([["path": .string("item.chip.tpp"), "catalogue_entry": .string("\(chip) SXM4 80GB")]]),
    ]
    return Record.sealed([
      "schema": .string("licet/record/1"), "as_of": .string(asOf), "verdict": .string(verdict),
      "case": [
        "id": .string(id), "path": .string("cases/\(id).yaml"), "digest": .string("\(file.name)"),
      ],
      "engine": [:], "options": [:], "packs": .array([]), "rules": ["digest": .string("\(file.name)")],
      "lines": .array([["number": .integer(1), "determinations": .array([determination])]]),
      "stated": .array(stated),
    ])
  }

  static func stated(_ path: String, _ fact: String, _ value: String, codes: String? = nil) -> JSONValue {
    [
      "path": .string(path), "fact": .string(fact), "value": .string(value),
      "codes": codes.map(JSONValue.string),
    ]
  }
}
