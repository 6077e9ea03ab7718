import Testing
import AuditTrail
import Quantities

@testable import Ledger
@testable import LedgerStore

/// Entries to test with.
enum Samples {
  static let seal = seal(at: "2026-11-30T15:48:44Z")

  static func seal(at text: String) -> EntrySeal {
    guard let at = Timestamp(reading: text) else { preconditionFailure("`\(text)` is a time") }
    return EntrySeal(at: at, by: "ana", context: EntryContext(commit: "4f2a91c"))
  }

  static let rules = NamedObject(Array("the rules".utf8))
  static let caseFile = NamedObject(Array("the case".utf8))

  static func record(_ name: String = "order-17") -> EntryDraft {
    EntryDraft(
      .record(RecordedCase(record: json(name), caseFile: caseFile.name, rules: rules.name)), seal: seal)
  }

  /// A record as far as a ledger looks at it.
  static func json(_ name: String = "order-17") -> JSONValue {
    Record.sealed([
      "schema": .string("licet/record/1"), "as_of": .string("2023-06-01"), "verdict": .string("pass"),
      "case": ["id": .string(name), "digest": .string("\(caseFile.name)")],
      "rules": ["digest": .string("\(rules.name)")], "engine": [:], "options": [:], "packs": .array([]),
      "lines": .array([]),
    ])
  }

  static func draft(_ payload: EntryPayload) -> EntryDraft { EntryDraft(payload, seal: seal) }

  /// One of each kind, to follow the entry that opens a ledger.
  static let oneOfEach: [EntryDraft] = [
    record(),
    draft(.repeated(of: 1)),
    draft(.signOff(SignOff(of: 1, decision: .approved, role: "officer", reason: "as asked"))),
    draft(
      .waiver(
        Waiver(
          of: 2, authorization: "D1234567", reason: "licensed", approver: "bo",
          expires: seal.at.date))),
    draft(.hold(caseID: "order-17", reason: "inquiry")),
    draft(.release(caseID: "order-17", reason: "inquiry closed")),
  ]

  /// A key that the tests know.
  static func signer(_ name: String = "ci", seed: UInt8 = 7) throws -> NoteSigner {
    let key = try #require(Ed25519PrivateKey(seed: [UInt8](repeating: seed, count: 32)))
    return NoteSigner(name: try #require(KeyName(name)), key: key)
  }
}

extension Scratch {
  /// A ledger with one entry of each kind.
  @discardableResult
  func create(signers: [NoteSigner] = [], entries: [EntryDraft] = Samples.oneOfEach) throws -> LedgerStore {
    let store = try LedgerStore(
      creating: ledger, origin: "example.org/log", keys: signers.map(\.verifier), seal: Samples.seal,
      signers: signers)
    if !entries.isEmpty {
      _ = try store.append(entries, objects: [Samples.rules, Samples.caseFile], signers: signers)
    }
    return store
  }
}
