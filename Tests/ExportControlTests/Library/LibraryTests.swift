import AuditTrail
import ExportControl
import TestSupport
import Testing

@Suite("The library")
struct LibraryTests {
  private func judged(_ path: String, _ terms: Terms = Terms()) throws -> JudgedFile {
    try LibraryBytes.shipped.get().judge(
      LibraryBytes.bytes(path), path: path, today: LibraryBytes.today(), terms: terms)
  }

  @Test("gives each sample the verdict the program gives it", arguments: Judgement.Verdict.allCases)
  func givesTheVerdicts(verdict: Judgement.Verdict) throws {
    let file = try judged("Tests/Corpus/cases/verdicts/\(verdict.rawValue).yaml")
    #expect(file.verdict == verdict)
    #expect(file.judgements.map(\.verdict) == [verdict])
    #expect(file.problems.isEmpty)
  }

  @Test("makes the records that the engine makes", arguments: ["h200-january-2026", "timeline-h20"])
  func makesTheRecords(example: String) throws {
    let path = "Examples/\(example)/case.yaml"
    let made = try RecordedCase.all(LibraryBytes.bytes(path), path: path)
    let file = try judged(path)
    #expect(!made.isEmpty)
    #expect(file.judgements.map(\.record) == made.map { $0.record.json.canonical })
  }

  @Test("names rule, paragraph, margin and place of what blocks")
  func namesWhatBlocks() throws {
    let path = "Tests/Corpus/cases/verdicts/blocked.yaml"
    let line = try #require(try judged(path).judgements.first?.lines.first)
    let us = try #require(line.determinations.first)
    #expect(line.place?.path == path)
    #expect(line.determinations.map(\.jurisdiction) == ["US", "CN"])
    #expect(us.outcome == "license_required" && us.isSettled && us.classification == ["3A090.a"])
    let finding = try #require(us.findings.first { $0.rule == "742.6(a)(6)(iii)" })
    #expect(finding.truth == .holds && finding.citation == "15 CFR 742.6" && !finding.isReported)
    #expect(finding.place.path.hasPrefix("Rules/us-ear/"))
    let margins = us.findings.flatMap(\.because).filter {
      $0.text == "item.total_processing_performance >= 4800"
    }
    #expect(margins.contains { $0.margin == "11,032" && $0.values == "15,832 >= 4,800" })
  }

  @Test("says of a measure known from reports who reported it")
  func saysWhoReported() throws {
    let file = try judged("Examples/h200-conditional/case.yaml", Terms(jurisdiction: "cn"))
    let findings = file.judgements.flatMap(\.lines).flatMap(\.determinations).flatMap(\.findings)
    let approval = try #require(findings.first { $0.isReported && $0.truth == .holds })
    #expect(approval.reportedBy.contains { $0.hasPrefix("Reuters") }, "\(approval.reportedBy)")
    #expect(approval.authority == "reported")
  }

  @Test("asks what would settle a line that is undetermined")
  func asks() throws {
    let file = try judged("Tests/Corpus/cases/verdicts/undetermined.yaml")
    let answers = file.judgements.flatMap(\.lines).flatMap(\.determinations)
    let open = answers.filter { $0.verdict == .undetermined }
    #expect(!open.isEmpty)
    #expect(open.allSatisfy { !$0.questions.isEmpty })
  }

  @Test("judges on the day of the terms, before the case's own")
  func judgesOnTheDay() throws {
    let day = try #require(Day("2022-09-01"))
    let judgement = try #require(
      try judged("Tests/Corpus/cases/verdicts/blocked.yaml", Terms(asOf: day)).judgements.first)
    #expect(judgement.asOf == day)
    #expect(judgement.asOf.description == "2022-09-01")
  }

  @Test("finds a jurisdiction that no pack is of undetermined, and never a pass")
  func judgesNothingUnderNoLaw() throws {
    let file = try judged("Tests/Corpus/cases/verdicts/pass.yaml", Terms(jurisdiction: "xx"))
    #expect(file.judgements.isEmpty)
    #expect(file.verdict == .undetermined)
  }

  @Test(
    "never passes what it cannot read",
    arguments: [
      "", "case: [", "cases: []", "case: x\nitems: [{ chip: No Such Chip, quantity: 1 }]\n", "\u{0}",
    ])
  func neverPassesTheUnread(text: String) throws {
    let file = try LibraryBytes.shipped.get().judge(
      Array(text.utf8), path: "case.yaml", today: LibraryBytes.today())
    #expect(file.verdict >= .undetermined)
  }

  @Test("draws on tables by their names, and a table that is not there is a problem")
  func drawsOnTables() throws {
    let rules = try LibraryBytes.shipped.get()
    let path = "Examples/bill-of-materials/case.yaml"
    let bytes = try LibraryBytes.bytes(path)
    let whole = rules.judge(bytes, path: path, today: try LibraryBytes.today()) { name in
      try? LibraryBytes.bytes("Examples/bill-of-materials/\(name)")
    }
    #expect(whole.problems.filter { $0.isError } == [])
    #expect(whole.judgements.flatMap(\.lines).count > 1)
    let without = rules.judge(bytes, path: path, today: try LibraryBytes.today())
    #expect(without.problems.contains { $0.isError })
    #expect(without.verdict >= .undetermined)
  }
}
