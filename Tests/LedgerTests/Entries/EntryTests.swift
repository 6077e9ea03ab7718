import AuditTrail
import Ledger
import Quantities
import Testing

struct EntryTests {
  private static let hash = MerkleHash(sha256: [1])
  private static let expires = CalendarDate(reading: "2027-05-01")
  private static let payloads: [EntryPayload] = [
    .opened(origin: "example.org/log", keys: ["ci+00000000+AAAA"]),
    .record(
      RecordedCase(
        record: ["verdict": .string("pass")], caseFile: ObjectName(digest: hash, isConcealed: true),
        rules: ObjectName(digest: hash), supersedes: 3)),
    .record(
      RecordedCase(record: [:], caseFile: ObjectName(digest: hash), rules: ObjectName(digest: hash))),
    .repeated(of: 0),
    .signOff(SignOff(of: 1, decision: .rejected, role: "officer", reason: "no licence")),
    .hold(caseID: "order-17", reason: "inquiry"),
    .release(caseID: "order-17", reason: "closed"),
    .recovered(TornBytes(bytes: 17, movedTo: "log.jsonl.torn-1", digest: hash)),
  ]

  private static func entry(_ payload: EntryPayload) throws -> Entry {
    let at = try #require(Timestamp(reading: "2026-11-30T15:48:44Z"))
    return Entry(
      index: 7, previous: hash, seal: EntrySeal(at: at, by: "ana", context: EntryContext(job: "12")),
      payload: payload)
  }

  @Test(arguments: payloads)
  func anEntryComesBackFromItsLine(payload: EntryPayload) throws {
    let entry = try Self.entry(payload)
    #expect(try Entry(line: entry.line[...]) == entry)
  }

  @Test func aWaiverComesBackFromItsLine() throws {
    let expires = try #require(Self.expires)
    let waiver = Waiver(of: 2, authorization: "D1", reason: "licensed", approver: "bo", expires: expires)
    let entry = try Self.entry(.waiver(waiver))
    #expect(try Entry(line: entry.line[...]) == entry)
  }

  @Test func aLineHasItsKeysInOrder() throws {
    let line = String(decoding: try Self.entry(.repeated(of: 0)).line, as: UTF8.self)
    #expect(
      line
        == #"{"at":"2026-11-30T15:48:44Z","by":"ana","context":{"job":"12"},"index":7,"#
        + #""kind":"repeated","of":0,"previous":"\#(Self.hash.hex)","schema":"licet/entry/1"}"#)
  }

  @Test(arguments: payloads)
  func eachKeyIsNeededAndNoOtherTaken(payload: EntryPayload) throws {
    guard case .object(let object) = try Self.entry(payload).json else { return }
    for member in object.members where !["previous", "supersedes"].contains(member.key) {
      let rest = object.members.filter { $0.key != member.key }.map {
        (key: $0.key, value: JSONValue?.some($0.value))
      }
      let less = JSONValue.object(try #require(JSONObject(rest)))
      #expect(throws: EntryFault.missing(key: member.key)) { try Entry(less) }
      let wrong = JSONValue.object(
        try #require(JSONObject(rest + [(key: member.key, value: .boolean(true))])))
      #expect(throws: EntryFault.self) { try Entry(wrong) }
    }
    let members = object.members.map { (key: $0.key, value: JSONValue?.some($0.value)) }
    let more = JSONValue.object(try #require(JSONObject(members + [(key: "more", value: .null)])))
    #expect(throws: EntryFault.unknown(key: "more")) { try Entry(more) }
  }

  @Test(arguments: [
    ("schema", "licet/entry/2"), ("kind", "closed"), ("at", "2026-11-30 15:48:44Z"), ("previous", "00"),
  ])
  func aValueOfAnotherFormIsRefused(key: String, value: String) throws {
    guard case .object(let object) = try Self.entry(.repeated(of: 0)).json else { return }
    let members = object.members.map {
      (key: $0.key, value: JSONValue?.some($0.key == key ? .string(value) : $0.value))
    }
    let json = JSONValue.object(try #require(JSONObject(members)))
    #expect(throws: EntryFault.wrongValue(key: key)) { try Entry(json) }
  }

  @Test func anotherWayOfWritingIsRefused() throws {
    let line = try Self.entry(.repeated(of: 0)).line
    #expect(throws: LineFault.self) { try Entry(line: ([0x20] + line)[...]) }
  }
}
