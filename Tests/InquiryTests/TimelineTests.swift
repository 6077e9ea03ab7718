import CaseInput
import Diagnostics
import Evaluation
import ExportControl
import Inquiry
import Quantities
import RuleModel
import TestSupport
import Testing
import YAMLSyntax

/// A timeline has a step for the first day and for each on which the answer changes, and for no other.
struct TimelineTests {
  /// A pack in which a requirement begins, is amended, and is overcome for a time by a paper on file.
  private static let rules = """
    section: S
    title: A section
    cite: 1 TEST 1
    rules:
      - id: R
        kind: license_requirement
        effective: 2020-01-01..2020-12-31
        says: Everything to China.
        when: destination == CN
      - id: R
        kind: license_requirement
        effective: 2021-01-01..
        says: Everything to China and Macau.
        when: destination in [CN, MO]
      - id: LATE
        kind: license_requirement
        effective: 2020-01-01..
        says: Everything handed over after 5 May 2022.
        when: transaction.date > 2022-05-05 and destination == NO
      - id: FLAG
        kind: red_flag
        effective: 2022-01-01..2022-12-31
        says: Large orders to China.
        when: item.quantity >= 5 and destination == CN
        resolve: Ask.
    """

  private static let pack = """
    pack: sample
    title: A pack for tests
    jurisdiction: US
    authority: regulation
    certainty: P
    edition: 2026.01.01
    verified_from: 2019-01-01
    verified_through: 2023-12-31
    outcomes:
      - { id: no_license_required, blocks: never, says: Nothing is required. }
      - { id: license_required, blocks: until_satisfied, documents: [bis_license], says: A licence is required. }
    """

  private func steps(_ text: String) throws -> [Timeline.Step] {
    let vocabulary = try Repository.files(below: "Rules/vocabulary", ending: ".yaml").map {
      SourceFile(path: $0, text: try Repository.text($0))
    }
    let library = RuleLibrary.load(
      vocabulary + [
        SourceFile(path: "P/pack.yaml", text: Self.pack), SourceFile(path: "P/rules.yaml", text: Self.rules),
      ])
    try #require(!library.diagnostics.contains { $0.severity == .error }, "\(library.diagnostics)")
    let root = try #require(YAMLComposer.compose(SourceFile(path: "case.yaml", text: text)).root)
    let found = try #require(library.reader.cases(root, path: "case.yaml").cases.first)
    let through = try #require(CalendarDate(reading: "2024-06-01"))
    let timelines = Timeline.all(
      of: found, packs: library.packs, from: nil, through: through, options: JudgementOptions())
    return try #require(timelines.first).steps
  }

  private func shown(_ steps: [Timeline.Step]) -> [String] {
    steps.map { "\($0.date) \($0.determination.outcomes.outcome.text) \($0.determination.verdict.rawValue)" }
  }

  @Test func aRequirementBeginsAndTheLawGrowsOld() throws {
    let found = try steps("transaction: { destination: CN }\nitems: [{ quantity: 1 }]")
    #expect(
      shown(found) == [
        "2019-01-01 no_license_required pass", "2020-01-01 license_required blocked",
        "2024-01-01 license_required blocked",
      ])
    #expect(found.map { $0.begun.map(\.text) } == [[], ["R"], []])
    #expect(found.last?.determination.isStale == true)
  }

  @Test func aRedFlagIsRaisedAndLoweredWhereNothingElseChanges() throws {
    let found = try steps("transaction: { destination: CN }\nitems: [{ quantity: 5 }]")
    #expect(
      found.map(\.date.description) == ["2019-01-01", "2020-01-01", "2022-01-01", "2023-01-01", "2024-01-01"])
    #expect(found.map { $0.raised.map(\.text) } == [[], [], ["FLAG"], [], []])
    #expect(found.map { $0.lowered.map(\.text) } == [[], [], [], ["FLAG"], []])
  }

  @Test func anAmendmentThatChangesNothingHereIsNoStep() throws {
    let found = try steps("transaction: { destination: MO }\nitems: [{ quantity: 1 }]")
    #expect(found.map(\.date.description) == ["2019-01-01", "2021-01-01", "2024-01-01"])
  }

  @Test func thePurchaseMovesWithTheDay() throws {
    let found = try steps(
      "transaction: { date: 2019-02-01, destination: NO }\nitems: [{ quantity: 1 }]")
    #expect(
      shown(found) == [
        "2019-01-01 no_license_required pass", "2022-05-06 license_required blocked",
        "2024-01-01 license_required blocked",
      ])
  }

  @Test func aPaperReleasesTheLineWhileItIsInDate() throws {
    let found = try steps(
      """
      transaction: { destination: CN }
      items: [{ quantity: 1 }]
      documents: [{ kind: bis_license, number: D1, issued: 2022-01-10, expires: 2022-03-01 }]
      """)
    #expect(
      shown(found) == [
        "2019-01-01 no_license_required pass", "2020-01-01 license_required blocked",
        "2022-01-10 license_required pass", "2022-03-02 license_required blocked",
        "2024-01-01 license_required blocked",
      ])
  }
}
