import Foundation
import TestSupport
import Testing

@Suite("The options of check")
struct OptionTests {
  private let program = Program()

  @Test("--fail-on attention fails on attention")
  func failOnAttention() throws {
    #expect(try program.run("check", "--fail-on", "attention", Sample.attention.path).status == 1)
  }

  @Test("--fail-on attention lets pass what passes")
  func failOnAttentionLetsPass() throws {
    #expect(try program.run("check", "--fail-on", "attention", Sample.pass.path).status == 0)
  }

  @Test("--undetermined warn lets pass what is not settled")
  func undeterminedWarn() throws {
    #expect(try program.run("check", "--undetermined", "warn", Sample.undetermined.path).status == 0)
  }

  @Test("--undetermined warn is not milder to what is not settled than --fail-on attention to attention")
  func undeterminedWarnWithFailOnAttention() throws {
    let run = try program.run(
      "check", "--fail-on", "attention", "--undetermined", "warn", Sample.undetermined.path)
    #expect(run.status == 1)
  }

  @Test("--undetermined warn lets nothing pass that is blocked")
  func undeterminedWarnDoesNotReachBlocked() throws {
    let run = try program.run(
      "check", "--undetermined", "warn", Sample.undetermined.path, Sample.blocked.path)
    #expect(run.status == 1)
  }

  @Test("a measure known only from reports blocks")
  func aReportedMeasureBlocks() throws {
    #expect(try program.run("check", "Tests/Corpus/cases/verdicts/reported.yaml").status == 1)
  }

  @Test("--reported attention makes of it a call for attention, with the same outcome")
  func reportedAttention() throws {
    let run = try program.run("check", "--reported", "attention", "Tests/Corpus/cases/verdicts/reported.yaml")
    #expect(run.status == 0)
    #expect(run.out.contains("    CN  ATTENTION  prohibited: "))
  }

  @Test("--reported attention does not touch the law")
  func reportedAttentionDoesNotTouchTheLaw() throws {
    #expect(try program.run("check", "--reported", "attention", Sample.blocked.path).status == 1)
  }

  @Test(
    "--as-of goes before the date of the case, and the output says so",
    arguments: [("2023-11-16", "no_license_required"), ("2023-11-17", "license_required")])
  func asOfGoesBefore(date: String, outcome: String) throws {
    let scratch = try Scratch()
    let text = try Repository.text(Sample.blocked.path).replacing("H100 SXM5 80GB", with: "H800 SXM5 80GB")
    let path = try scratch.file("case.yaml", text)
    let run = try program.run("check", "--as-of", date, "--format", "json", "--jurisdiction", "us", path)
    #expect(run.out.contains("\"as_of_origin\": \"--as-of\""))
    let judged = try Judged.read(run.out)
    #expect(judged.map(\.asOf) == [date])
    #expect(judged[0].lines[0].determinations.map(\.outcome) == [outcome])
  }

  @Test(
    "without it the case's own date is used, then that of the transaction",
    arguments: [
      ("as_of: 2024-01-02\ntransaction: { date: 2024-05-06 }\n", "2024-01-02 (as_of of the case)"),
      ("transaction: { date: 2024-05-06 }\n", "2024-05-06 (date of the transaction)"),
    ])
  func withoutItTheCaseDecides(dates: String, shown: String) throws {
    let scratch = try Scratch()
    let path = try scratch.file("case.yaml", "case: a\n\(dates)items: [{ chip: H20 96GB }]\n")
    #expect(try program.run("check", path).out.contains("as of \(shown)"))
  }

  @Test("a case without any date is judged today, and the output says so")
  func aCaseWithoutADateIsJudgedToday() throws {
    let scratch = try Scratch()
    let path = try scratch.file("case.yaml", "case: a\nitems: [{ chip: H20 96GB }]\n")
    #expect(try program.run("check", path).out.contains("(today)"))
  }

  @Test(
    "--jurisdiction judges one side alone",
    arguments: [("us", "US", "CN"), ("cn", "CN", "US"), ("US", "US", "CN")])
  func jurisdictionJudgesOneSide(option: String, shown: String, hidden: String) throws {
    let run = try program.run("check", "--jurisdiction", option, Sample.blocked.path)
    #expect(run.out.contains("\n    \(shown)  "))
    #expect(!run.out.contains("\n    \(hidden)  "))
  }

  @Test("--jurisdiction cn does not fail on what the United States forbid")
  func jurisdictionDecidesTheStatus() throws {
    #expect(try program.run("check", "--jurisdiction", "cn", Sample.blocked.path).status == 0)
  }

  @Test("a folder stands for the cases in it")
  func aFolderStandsForTheCasesInIt() throws {
    let scratch = try Scratch()
    let text = try Repository.text(Sample.pass.path)
    for name in ["in/a/case.yaml", "in/b.case.yaml", "in/.hidden/case.yaml"] {
      _ = try scratch.file(name, text)
    }
    _ = try scratch.file("in/c/case.json", #"{"case": "c", "items": [{}]}"#)
    _ = try scratch.file("in/settings.yaml", "colour: green\n")
    let run = try program.run("check", "--format", "json", scratch.folder.appending(path: "in").path)
    #expect(try Judged.read(run.out).count == 3)
  }
}
