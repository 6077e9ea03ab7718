import AuditTrail
import Testing

@testable import Ledger

/// A record that contradicts itself or its entry is seen, whether it was read whole or only looked at.
struct RecordFaultTests {
  private static let file = ObjectName(digest: MerkleHash(sha256: [1]))
  private static let concealed = ObjectName(digest: MerkleHash(sha256: [2]), isConcealed: true)
  private static let members = [
    "as_of", "case", "digest", "engine", "lines", "options", "packs", "rules", "verdict",
  ]

  private static func record(caseDigest: ObjectName = file, rules: ObjectName = file) -> JSONValue {
    Record.sealed([
      "schema": .string("licet/record/1"), "as_of": .string("2023-06-01"), "verdict": .string("blocked"),
      "case": ["id": .string("a \"case\", \"digest\":"), "digest": .string("\(caseDigest)")],
      "engine": [:], "options": [:], "packs": .array([]), "lines": .array([["digest": .string("another")]]),
      "rules": ["digest": .string("\(rules)")],
    ])
  }

  /// What both ways of looking find; they must find the same.
  private func fault(
    _ record: JSONValue, caseFile: ObjectName = file, rules: ObjectName = file
  ) throws -> RecordFault? {
    let recorded = RecordedCase(record: record, caseFile: caseFile, rules: rules)
    let at = try #require(Timestamp(reading: "2026-11-30T15:48:44Z"))
    let line = Entry(
      index: 1, previous: MerkleHash(sha256: [1]), seal: EntrySeal(at: at, by: "ana"),
      payload: .record(recorded)
    ).line
    let (whole, glance) = (RecordFault(of: recorded), RecordFault(of: recorded, inLine: line[...]))
    #expect(whole == glance)
    return whole
  }

  @Test func oneThatIsWhole() throws {
    #expect(try fault(Self.record()) == nil)
    #expect(try fault(Self.record(caseDigest: Self.concealed), caseFile: Self.concealed) == nil)
  }

  @Test func anyStringOfItBeingAnother() throws {
    let record = Self.record()
    var places = 0
    _ = record.mappingStrings { (text, _) throws(Never) in
      places += 1
      return text
    }
    for place in 0..<places {
      var next = 0
      let other = record.mappingStrings { (text, _) throws(Never) in
        defer { next += 1 }
        return next == place ? text + "?" : text
      }
      #expect(try fault(other) == .digest, "string \(place)")
    }
  }

  @Test(arguments: members)
  func aMemberThatIsMissing(member: String) throws {
    let without = Self.record().without(member)
    #expect(try fault(member == "digest" ? without : Record.sealed(without)) == .member(member))
  }

  @Test func anotherFileOrOtherRules() throws {
    let other = ObjectName(digest: MerkleHash(sha256: [3]))
    #expect(try fault(Self.record(), caseFile: other) == .caseFile)
    #expect(try fault(Self.record(), rules: other) == .rules)
    // What is concealed in one and plain in the other was not entered so.
    #expect(try fault(Self.record(), caseFile: Self.concealed) == .caseFile)
    #expect(try fault(Self.record(caseDigest: Self.concealed)) == .caseFile)
  }
}
