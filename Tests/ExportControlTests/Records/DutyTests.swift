import AuditTrail
import TestSupport
import Testing

@Suite("What is owed, declared and kept")
struct DutyTests {
  /// The consumer order, of six so that it goes under License Exception NAC with its papers on file.
  private static func order(_ old: String = "", _ new: String = "") throws -> Record {
    let whole = try Repository.text("Examples/rtx-4090-consumer-order/case.yaml")
    try #require(whole.contains("value: 200,"))
    let text = whole.replacing("value: 200,", with: "value: 6,")
    try #require(old.isEmpty || text.contains(old))
    return try RecordedCase.one(text.replacing(old, with: new)).record
  }

  private static func us(_ record: Record) throws -> DeterminationRecord {
    try #require(record.lines.first?.determinations.first { $0.jurisdiction == "US" })
  }

  private static func duties(_ record: Record) throws -> [String: FindingRecord.Obligation] {
    let all = try us(record).findings.flatMap(\.obligations)
    return Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test("a duty with its paper on file is supplied, one without stays outstanding")
  func aDutyWithItsPaperIsSupplied() throws {
    let duties = try Self.duties(try Self.order())
    #expect(duties["notify"]?.status == "supplied")
    #expect(duties["notify"]?.document == "nac_confirmation")
    #expect(duties["notify"]?.dueOn == "2024-05-09")
    #expect(duties["one_consignee"]?.status == "outstanding")
    #expect(duties["one_consignee"]?.dueOn == nil)
  }

  @Test("a duty whose paper has expired, or is not there, says so")
  func aDutyWhosePaperHasExpired() throws {
    let expired = try Self.order(
      "EXAMPLE-2, issued: 2024-05-28, expires: 2024-12-31",
      "EXAMPLE-2, issued: 2024-05-28, expires: 2024-06-02")
    #expect(try Self.duties(expired)["notify"]?.status == "expired")
    let missing = try Self.order("kind: nac_confirmation", "kind: bis_license")
    #expect(try Self.duties(missing)["notify"]?.status == "outstanding")
  }

  @Test("an export under an exception declares its code once its papers are there")
  func anExportUnderAnExceptionDeclaresItsCode() throws {
    #expect(try Self.us(Self.order()).aesCode == "C67")
    #expect(try Self.us(Self.order("kind: nac_confirmation", "kind: bis_license")).aesCode == nil)
  }

  @Test("only an export declares a code")
  func onlyAnExportDeclaresACode() throws {
    let record = try Self.order("kind: export", "kind: reexport")
    #expect(try Self.us(record).outcome == "exception_available")
    #expect(try Self.us(record).aesCode == nil)
  }

  @Test("no licence required is C33, a licence on file C30, an unsettled answer none")
  func theCodeFollowsTheOutcome() throws {
    let codes = try RecordedCase.examples.map { try Self.us($0.record) }
    #expect(codes.contains { $0.outcome == "no_license_required" && $0.aesCode == "C33" })
    #expect(codes.filter { !$0.isSettled || $0.isStale }.allSatisfy { $0.aesCode == nil })
    #expect(
      codes.filter { $0.outcome == "license_required" && $0.verdict == "blocked" }.allSatisfy {
        $0.aesCode == nil
      })
    let licensed = try RecordedCase.one(
      try Repository.text("Examples/h20-august-2025-justified/case.yaml")
        .replacing("kind: reexport", with: "kind: export")
    ).record
    #expect(try Self.us(licensed).aesCode == "C30")
  }

  @Test("an outcome that rests on what is not enforced gives no code")
  func anOutcomeThatRestsOnWhatIsNotEnforcedGivesNoCode() throws {
    let text = try Repository.text("Tests/Corpus/cases/records/printed-not-enforced.yaml")
    let determination = try Self.us(try RecordedCase.one(text).record)
    #expect(determination.outcome == "no_license_required")
    #expect(determination.aesCode == nil)
  }

  @Test("papers are kept five years from the day of the transaction at least")
  func papersAreKeptFiveYears() throws {
    let kept = try #require(try Self.order().retention.first)
    #expect(kept.pack == "us-ear")
    #expect(kept.triggers.map(\.date) == ["2024-06-03"])
    #expect(kept.until == "2029-06-03")
    #expect(kept.json["bound"] == .string("earliest"))
  }

  @Test("without a day of the transaction the record says that no end is known")
  func withoutADayNoEndIsKnown() throws {
    let kept = try #require(try Self.order("  date: 2024-06-03\n", "").retention.first)
    #expect(kept.triggers.isEmpty)
    #expect(kept.until == nil)
    #expect(kept.json["bound"] == .string("unknown"))
  }

  @Test("only a law that was applied asks for papers to be kept")
  func onlyALawThatWasAppliedAsks() throws {
    let text = try Repository.text("Examples/rtx-4090-consumer-order/case.yaml")
    #expect(try RecordedCase.one(text, jurisdiction: "CN").record.retention.isEmpty)
  }

  @Test("each determination has its answer in a sentence")
  func eachDeterminationHasItsAnswerInASentence() throws {
    #expect(
      try Self.us(Self.order()).summary
        == "Pass, exception_available by 742.6(a)(6)(iii), 744.23(a)(3): A licence is required, and a licence exception "
        + "overcomes it once its conditions are met.")
    let all = RecordedCase.examples.flatMap(\.record.lines).flatMap(\.determinations).map(\.summary)
    #expect(all.allSatisfy { $0.hasSuffix(".") && !$0.contains("\n") })
  }
}
