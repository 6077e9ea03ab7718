import AuditTrail
import Testing

@testable import Ledger
@testable import LedgerStore

/// Verification follows which record takes the place of which.
struct SuccessionTests {
  private func record(_ name: String, verdict: String = "pass", day: String? = nil, supersedes: Int? = nil)
    -> EntryDraft
  {
    let json = Record.sealed([
      "schema": .string("licet/record/1"), "as_of": .string(day ?? "2023-06-01"),
      "as_of_origin": .string(day == nil ? "transaction" : "option"), "verdict": .string(verdict),
      "case": ["id": .string(name), "digest": .string("\(Samples.caseFile.name)")],
      "rules": ["digest": .string("\(Samples.rules.name)")], "engine": [:], "options": [:],
      "packs": .array([]),
      "lines": .array([]),
    ])
    return Samples.draft(
      .record(
        RecordedCase(
          record: json, caseFile: Samples.caseFile.name, rules: Samples.rules.name, supersedes: supersedes)))
  }

  private func broken(_ drafts: [EntryDraft]) throws -> [Int] {
    let found = try Scratch().create(entries: drafts).verify()
    #expect(found.isSound, "\(found.problems)")
    return found.brokenSuccessions
  }

  @Test func eachTakesThePlaceOfTheLatest() throws {
    let drafts = [
      record("a"), record("b"), record("a", verdict: "blocked", supersedes: 1), record("a", supersedes: 3),
      record("b", day: "2024-01-01"), record("b", day: "2024-01-02"),
      record("b", verdict: "blocked", day: "2024-01-01", supersedes: 5),
    ]
    #expect(try broken(drafts) == [])
  }

  @Test func oneThatTakesThePlaceOfNoneIsSaid() throws {
    #expect(try broken([record("a"), record("a", verdict: "blocked")]) == [2])
  }

  @Test func oneThatTakesThePlaceOfAnEarlierIsSaid() throws {
    let drafts = [
      record("a"), record("a", verdict: "blocked", supersedes: 1),
      record("a", verdict: "attention", supersedes: 1),
    ]
    #expect(try broken(drafts) == [3])
  }

  @Test func oneThatTakesThePlaceOfAnotherScopeIsSaid() throws {
    #expect(
      try broken([record("a"), record("b", supersedes: 1), record("a", day: "2024-01-01", supersedes: 1)])
        == [2, 3])
  }
}
