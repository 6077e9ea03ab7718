import Foundation
import TestSupport
import Testing

@Suite("The configuration")
struct ConfigurationTests {
  private let rules = Repository.root.appending(path: "Rules").path
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// A run in a folder of the scratch; the environment as given.
  private func run(_ arguments: [String], in folder: String = "", _ environment: [String: String] = [:])
    throws
    -> Program.Run
  {
    var program = Program(environment: environment)
    program.folder = scratch.folder.appending(path: folder)
    return try program.run(arguments)
  }

  private func copy(_ sample: Sample, to name: String) throws {
    _ = try scratch.file(name, try Repository.text(sample.path))
  }

  @Test("an option goes before the environment, the environment before the file, the file before the default")
  func precedence() throws {
    try copy(.attention, to: "case.yaml")
    let check = ["check", "case.yaml"]
    _ = try scratch.file(".licet.yaml", "rules: \(rules)\n")
    #expect(try run(check).status == 0)
    _ = try scratch.file(".licet.yaml", "rules: \(rules)\nfail_on: attention\n")
    #expect(try run(check).status == 1)
    #expect(try run(check, ["LICET_FAIL_ON": "blocked"]).status == 0)
    #expect(try run(check + ["--fail-on", "attention"], ["LICET_FAIL_ON": "blocked"]).status == 1)
  }

  @Test("config show says where each value comes from")
  func configShow() throws {
    _ = try scratch.file(".licet.yaml", "# ours\nundetermined: warn\npaths: [orders]\n")
    let shown = try run(["config", "show"], ["LICET_FORMAT": "json"])
    #expect(shown.status == 0)
    let table = PrintedTable(shown.out)
    #expect(table["undetermined", "value"] == "warn")
    #expect(table["undetermined", "from"] == ".licet.yaml:2")
    #expect(table["format", "from"] == "LICET_FORMAT")
    #expect(table["fail_on", "from"] == "default")
    #expect(table["paths", "value"] == "orders")
  }

  @Test("the nearest file counts, and paths in it are from its folder")
  func theNearestFileCounts() throws {
    try copy(.blocked, to: "orders/case.yaml")
    _ = try scratch.file(".licet.yaml", "rules: \(rules)\npaths: [orders]\njurisdiction: cn\n")
    _ = try scratch.folder("deep/down")
    let found = try run(["check", "--format", "json"], in: "deep/down")
    #expect(found.status == 0)
    #expect(try Judged.read(found.out).map(\.case.path) == ["../../orders/case.yaml"])
    _ = try scratch.file("deep/.licet.yaml", "rules: \(rules)\npaths: ../orders\n")
    #expect(try run(["check"], in: "deep/down").status == 1)
  }

  @Test("the search ends with the folder of the repository")
  func theSearchEndsWithTheRepository() throws {
    _ = try scratch.file(".licet.yaml", "fail_on: attention\n")
    _ = try scratch.folder("repository/.git")
    _ = try scratch.folder("repository/inner")
    let table = PrintedTable(try run(["config"], in: "repository/inner").out)
    #expect(table["fail_on", "from"] == "default")
    #expect(PrintedTable(try run(["config"], in: "repository/..").out)["fail_on", "from"] == ".licet.yaml:1")
  }

  @Test(
    "a mistake in it is told with its place and ends the run with status 2",
    arguments: [
      ("fail-on: blocked\n", "L0104", ".licet.yaml:1:1"),
      ("format: text\nreported: blcok\n", "L0108", ".licet.yaml:2:11"),
      ("format: [\n", "L0101", ".licet.yaml:2:1"),
    ])
  func aMistakeIsTold(text: String, code: String, place: String) throws {
    try copy(.pass, to: "case.yaml")
    _ = try scratch.file(".licet.yaml", text)
    let run = try run(["check", "case.yaml", "--rules", rules])
    #expect(run.status == 2)
    #expect(run.out == "")
    #expect(run.err.contains("[\(code)]") && run.err.contains(place), "\(run.err)")
  }

  @Test("a variable with a word it cannot have ends the run with status 2")
  func aMisstatedVariable() throws {
    try copy(.pass, to: "case.yaml")
    let run = try run(["check", "case.yaml", "--rules", rules], ["LICET_UNDETERMINED": "ignore"])
    #expect(run.status == 2)
    #expect(run.err.contains("LICET_UNDETERMINED"))
  }

  @Test("readings and what reports can do are taken from it, by why and timeline too")
  func readingsAreTaken() throws {
    try copy(.attention, to: "case.yaml")
    _ = try scratch.file(
      ".licet.yaml", "rules: \(rules)\nreadings: [unit-kinds=unlike-added]\njurisdiction: us\n")
    #expect(try run(["why", "case.yaml"]).out.contains("which is not the first choice"))
    #expect(try run(["check", "case.yaml", "--jurisdiction", "cn"]).status == 0)
    #expect(try run(["timeline", "case.yaml"]).status == 0)
  }

  @Test("records are also written to the files it names")
  func outputsAreWritten() throws {
    try copy(.pass, to: "case.yaml")
    _ = try scratch.file(".licet.yaml", "rules: \(rules)\noutputs: [json=records.json]\n")
    let run = try run(["check", "case.yaml"])
    #expect(run.status == 0)
    #expect(run.out.hasPrefix("pass  PASS"))
    let written = try String(contentsOf: scratch.folder.appending(path: "records.json"), encoding: .utf8)
    #expect(try Judged.read(written).map(\.verdict) == ["pass"])
  }

  @Test("without a path and without paths in it there is nothing to judge")
  func nothingToJudge() throws {
    let run = try run(["check", "--rules", rules])
    #expect(run.status == 2)
    #expect(run.err.contains("nothing to judge"))
  }
}
