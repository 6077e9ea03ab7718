import Foundation
import Testing

@Suite("Rules with mistakes")
struct RuleErrorTests {
  /// A copy of the rules with two mistakes in two files of two packs.
  private func spoilt(_ scratch: Scratch) throws -> String {
    let rules = try scratch.rules()
    for (file, old, new) in [
      (
        "us-ear/part-774/3A090.yaml", "item.total_processing_performance >= 4800",
        "item.total_procesing_performance >= 4800"
      ),
      ("cn/common.yaml", "party.located_in == CN", "party.located_in == XX"),
    ] {
      let place = rules.appending(path: file)
      let text = try String(contentsOf: place, encoding: .utf8)
      try #require(text.contains(old))
      try Data(text.replacing(old, with: new, maxReplacements: 1).utf8).write(to: place)
    }
    return rules.path
  }

  @Test(
    "stop every verb with status 2 and come out all at once",
    arguments: [
      ["check", Sample.pass.path], ["classify", "H100"], ["why", Sample.pass.path], ["rules", "list"],
    ])
  func stopEveryVerb(arguments: [String]) throws {
    let scratch = try Scratch()
    let rules = try spoilt(scratch)
    let run = try Program().run(arguments + ["--rules", rules])
    #expect(run.status == 2)
    #expect(run.out == "")
    #expect(run.err.contains("error[L0202]: `item` has no fact `total_procesing_performance`"))
    #expect(run.err.contains("--> \(rules)/us-ear/part-774/3A090.yaml:"))
    #expect(run.err.contains("error[L0201]: "))
    #expect(run.err.contains("--> \(rules)/cn/common.yaml:"))
  }

  @Test("are found by rules lint")
  func areFoundByLint() throws {
    let scratch = try Scratch()
    #expect(try Program().run("rules", "lint", try spoilt(scratch)).status == 2)
  }

  @Test("a file of rules that is cut off stops the run")
  func aFileThatIsCutOffStopsTheRun() throws {
    let scratch = try Scratch()
    let rules = try scratch.rules()
    let place = rules.appending(path: "us-ear/part-744/744.11.yaml")
    try Data("section: 744.11\nrules: [\n".utf8).write(to: place)
    let run = try Program().run("check", Sample.pass.path, "--rules", rules.path)
    #expect(run.status == 2)
    #expect(run.err.contains("744.11.yaml:3:1"))
  }

  @Test("the rules that are shipped have none")
  func theRulesThatAreShippedHaveNone() throws {
    let run = try Program().run("rules", "lint")
    #expect(run.status == 0)
    #expect(run.err == "")
  }

  @Test("LICET_RULES names the rules where no option does, and the option goes before it")
  func theEnvironmentNamesTheRules() throws {
    let scratch = try Scratch()
    let rules = try spoilt(scratch)
    let program = Program(environment: ["LICET_RULES": rules])
    #expect(try program.run("check", Sample.pass.path).status == 2)
    #expect(try program.run("check", "--rules", "Rules", Sample.pass.path).status == 0)
  }
}
