import Foundation
import TestSupport
import Testing

@Suite("What check prints")
struct OutputTests {
  private static let files = Sample.allCases.map(\.path)

  @Test("is the same on two runs", arguments: ["text", "json"])
  func isTheSameOnTwoRuns(format: String) throws {
    let arguments = ["check", "--format", format, "Examples"] + Self.files
    #expect(try Program().run(arguments) == Program().run(arguments))
  }

  @Test("is the same in any order of the files", arguments: ["text", "json"])
  func isTheSameInAnyOrderOfTheFiles(format: String) throws {
    let broken = ["no/such/file.yaml", "another/missing.yaml"]
    let all = Self.files + broken
    let straight = try Program().run(["check", "--format", format] + all)
    let turned = try Program().run(["check", "--format", format] + all.reversed())
    #expect(straight == turned)
  }

  @Test(
    "depends on no clock and no language",
    arguments: [
      ["TZ": "Asia/Shanghai"], ["TZ": "America/Los_Angeles"],
      ["LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"],
      ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"], ["COLUMNS": "40"],
    ])
  func dependsOnNoClockAndNoLanguage(environment: [String: String]) throws {
    let arguments = ["check", "Examples"] + Self.files
    let plain = try Program().run(arguments)
    #expect(try Program(environment: environment).run(arguments) == plain)
  }

  @Test("goes to standard output, and what is wrong with a file to standard error")
  func goesToStandardOutput() throws {
    let run = try Program().run("check", Sample.blocked.path, "no/such/file.yaml")
    #expect(!run.out.contains("error["))
    #expect(!run.err.contains("BLOCKED"))
  }

  @Test("has no colour in a pipe")
  func hasNoColourInAPipe() throws {
    #expect(!(try Program().run("check", Sample.blocked.path)).out.contains("\u{1B}["))
  }

  @Test("has colour with --color always, even with NO_COLOR")
  func hasColourWithColorAlways() throws {
    let program = Program(environment: ["NO_COLOR": "1"])
    #expect(try program.run("check", "--color", "always", Sample.blocked.path).out.contains("\u{1B}["))
  }

  @Test("says the same with colour and without")
  func saysTheSameWithColour() throws {
    let plain = try Program().run("check", "Examples").out
    let coloured = try Program().run("check", "--color", "always", "Examples").out
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test("ends no line with a blank")
  func endsNoLineWithABlank() throws {
    let run = try Program().run("check", "Examples")
    #expect(!run.out.split(separator: "\n").contains { $0.hasSuffix(" ") })
  }

  @Test("in JSON is one list of records, and of what could not be read")
  func inJSONIsOneListOfRecords() throws {
    let run = try Program().run("check", "--format", "json", "no/such/file.yaml", Sample.blocked.path)
    let list = try Judged.list(run.out)
    #expect(list.map { $0["verdict"] as? String } == ["blocked", nil])
    #expect(list.last?["place"] as? String == "no/such/file.yaml:1:1")
  }

  @Test("in JSON is no empty list if nothing could be read")
  func inJSONIsNoEmptyList() throws {
    let run = try Program().run("check", "--format", "json", "no/such/file.yaml")
    #expect(try Judged.list(run.out).map { $0["code"] as? String } == ["L0001"])
  }

  @Test("in JSON is the same wherever the rules lie and from wherever they are found")
  func inJSONIsTheSameWhereverTheRulesLie() throws {
    let scratch = try Scratch()
    let rules = try scratch.rules().path
    let expected = try Program().run("check", "--format", "json", Sample.blocked.path)
    #expect(try Program().run("check", "--format", "json", "--rules", rules, Sample.blocked.path) == expected)
    #expect(
      try Program().run("check", "--format", "json", "--rules", "./Rules/", Sample.blocked.path) == expected)
    var inside = Program()
    inside.folder = Repository.root.appending(path: "Rules")
    let path = Repository.root.appending(path: Sample.blocked.path).path
    let found = try inside.run("check", "--format", "json", path)
    #expect(found.out.replacing(path, with: Sample.blocked.path).count == expected.out.count)
    #expect(try inside.run("check", "--format", "json", "--rules", ".", path) == found)
  }

  @Test("names the file as it was given")
  func namesTheFileAsItWasGiven() throws {
    var program = Program()
    program.folder = Repository.root.appending(path: "Tests/Corpus")
    let run = try program.run("check", "cases/verdicts/blocked.yaml")
    #expect(run.status == 1)
    #expect(run.out.contains("\n  cases/verdicts/blocked.yaml, as of "))
  }
}
