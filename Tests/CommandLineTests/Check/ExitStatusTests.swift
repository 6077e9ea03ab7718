import Testing

@testable import licet

@Suite("The exit status")
struct ExitStatusTests {
  @Test("a run on one case says its verdict", arguments: Sample.allCases)
  func aRunOnOneCaseSaysItsVerdict(sample: Sample) throws {
    let run = try Program().run("check", sample.path)
    #expect(run.status == sample.status)
    #expect(run.out.hasPrefix("\(sample.rawValue)  \(sample.word)"))
    #expect(run.err == "")
  }

  @Test(
    "the worst of the cases wins",
    arguments: [
      ([Sample.pass, .attention], 0), ([.pass, .undetermined], 3), ([.undetermined, .pass], 3),
      ([.undetermined, .blocked], 1), ([.blocked, .undetermined], 1),
    ] as [([Sample], Int32)])
  func theWorstOfTheCasesWins(samples: [Sample], status: Int32) throws {
    #expect(try Program().run(["check"] + samples.map(\.path)).status == status)
  }

  @Test("a file that cannot be read goes before every verdict", arguments: Sample.allCases)
  func aFileThatCannotBeReadGoesBeforeEveryVerdict(sample: Sample) throws {
    let run = try Program().run("check", sample.path, "no/such/file.yaml")
    #expect(run.status == 4)
    #expect(run.out.hasPrefix("\(sample.rawValue)  \(sample.word)"))
  }

  @Test("rules that cannot be used go before a file that cannot be read")
  func rulesThatCannotBeUsedGoBeforeAFile() throws {
    let scratch = try Scratch()
    let rules = try scratch.folder("Rules")
    #expect(try Program().run("check", "--rules", rules, "no/such/file.yaml").status == 2)
  }

  @Test("of any two statuses the worse is given", arguments: 0..<5, 0..<5)
  func ofAnyTwoStatusesTheWorseIsGiven(first: Int, second: Int) {
    let order: [licet.ExitStatus] = [.ledger, .usage, .unreadable, .findings, .undetermined]
    #expect(licet.ExitStatus.worst([order[first], .done, order[second]]) == order[min(first, second)])
  }

  @Test("the numbers are fixed")
  func theNumbersAreFixed() {
    let all: [licet.ExitStatus] = [.done, .findings, .usage, .undetermined, .unreadable, .ledger]
    #expect(all.map(\.rawValue) == [0, 1, 2, 3, 4, 5])
  }

  @Test(
    "a run that is asked for something that does not exist is a mistake of usage",
    arguments: [
      ["check", "--fail-on", "sometimes", Sample.pass.path],
      ["check", "--undetermined", "maybe", Sample.pass.path],
      ["check", "--reported", "no", Sample.pass.path], ["check", "--format", "xml", Sample.pass.path],
      ["check", "--color", "green", Sample.pass.path], ["check", "--as-of", "2024-13-01", Sample.pass.path],
      ["check", "--as-of", "yesterday", Sample.pass.path],
      ["check", "--jurisdiction", "eu", Sample.pass.path],
      ["check", "--rules", "no/such/folder", Sample.pass.path],
      ["check", "--no-such-option", Sample.pass.path],
      ["check"], ["no-such-verb"], ["classify"], ["classify", "H100", "--to", "Atlantis"],
      ["classify", "H100", "--on", "2023-02-29"], ["why"], ["why", Sample.pass.path, "3A09.a.2"],
      ["show", "soup", Sample.pass.path], ["show", "pack", "no-rule-file.yaml"], ["explain", "L9999"],
      ["rules", "show", "3A09.a"], ["catalogue", "show", "H2000"],
    ])
  func aRequestForNothingIsAMistakeOfUsage(arguments: [String]) throws {
    let run = try Program().run(arguments)
    #expect(run.status == 2)
    #expect(run.out == "")
    #expect(run.err != "")
  }

  @Test("asking for help is no mistake", arguments: [["--help"], ["check", "--help"], ["--version"]])
  func askingForHelpIsNoMistake(arguments: [String]) throws {
    #expect(try Program().run(arguments).status == 0)
  }

  @Test(
    "a folder without a case is a mistake of usage, alone and beside others",
    arguments: [[], [Sample.pass.path]])
  func aFolderWithoutACaseIsAMistakeOfUsage(others: [String]) throws {
    let scratch = try Scratch()
    let run = try Program().run(["check", try scratch.folder("empty")] + others)
    #expect(run.status == 2)
    #expect(run.err.contains("no case files found in"))
  }
}
