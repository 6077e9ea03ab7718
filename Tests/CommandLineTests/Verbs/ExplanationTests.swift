import TestSupport
import Testing

@Suite("licet why, show and explain")
struct ExplanationTests {
  @Test("why gives each condition with its place and the values met")
  func whyGivesEachCondition() throws {
    let run = try Program().run("why", Sample.blocked.path)
    #expect(run.status == 0)
    #expect(run.out.contains("item.total_processing_performance >= 4800: 15,832 >= 4,800, by 11,032"))
    #expect(run.out.contains("Rules/us-ear/part-774/3A090.yaml:"))
    #expect(run.out.contains("item.chip.die_area = 814 mm²"))
  }

  @Test("why with a paragraph speaks of that paragraph")
  func whyWithAParagraph() throws {
    let run = try Program().run("why", Sample.blocked.path, "3A090.b")
    #expect(run.status == 0)
    #expect(run.out.contains("- 3A090.b\n"))
    #expect(!run.out.contains("+ 742.6(a)(6)(iii)\n"))
  }

  @Test("why names the rule that was meant")
  func whyNamesTheRuleThatWasMeant() throws {
    let run = try Program().run("why", Sample.blocked.path, "3A09.a.2")
    #expect(run.status == 2)
    #expect(run.err == "licet: no rule is called `3A09.a.2`; did you mean `3A090.a.2`?\n")
  }

  @Test("why of a file that cannot be read says so", arguments: ["why", "show explanation", "show yaml"])
  func whyOfAFileThatCannotBeRead(verb: String) throws {
    let run = try Program().run(verb.split(separator: " ").map(String.init) + ["no/such/file.yaml"])
    #expect(run.status == 4)
    #expect(run.err.contains("error[L0001]: `no/such/file.yaml` cannot be read"))
  }

  @Test("why judges as of another date and for one jurisdiction")
  func whyJudgesAsOfAnotherDate() throws {
    let run = try Program().run("why", Sample.blocked.path, "--as-of", "2022-10-06", "--jurisdiction", "us")
    #expect(run.out.contains("as of 2022-10-06 (--as-of)"))
    #expect(!run.out.contains("\n    CN  "))
  }

  @Test("show yaml gives every text with its place")
  func showYAML() throws {
    let run = try Program().run("show", "yaml", Sample.blocked.path)
    #expect(run.status == 0)
    #expect(run.out.contains("  case:\n    1:7-1:14 plain `blocked`\n"))
  }

  @Test("show document gives the conditions as written")
  func showDocument() throws {
    let run = try Program().run("show", "document", "Rules/us-ear/part-774/3A090.yaml")
    #expect(run.out.hasPrefix("section 3A090: Advanced computing integrated circuits"))
    #expect(run.out.contains("item.total_processing_performance >= 4800"))
  }

  @Test("show pack gives the rules as compiled")
  func showPack() throws {
    let run = try Program().run("show", "pack", "Rules/us-ear/part-774/3A090.yaml")
    #expect(run.status == 0)
    #expect(run.out.contains("3A090.a  classification, 2023-11-17..\n"))
  }

  @Test("show explanation is why of the whole case")
  func showExplanation() throws {
    let shown = try Program().run("show", "explanation", Sample.blocked.path)
    #expect(try shown == Program().run("why", Sample.blocked.path))
  }

  @Test("explain prints the page of a code, in either case", arguments: ["L0204", "l0204"])
  func explainPrintsThePage(code: String) throws {
    let run = try Program().run("explain", code)
    #expect(run.status == 0)
    #expect(run.out == (try Repository.text("Docs/diagnostics/L0204.md")))
  }

  @Test("explain knows every code from elsewhere too, by its title at least")
  func explainKnowsEveryCodeFromElsewhere() throws {
    let scratch = try Scratch()
    let run = try Program(folder: scratch.folder).run("explain", "L0204")
    #expect(run.status == 0)
    #expect(run.out.contains("a unit is missing"))
  }

  @Test("explain names a code that does not exist")
  func explainNamesACodeThatDoesNotExist() throws {
    let run = try Program().run("explain", "L0299")
    #expect(run.status == 2)
    #expect(run.err.hasPrefix("licet: there is no diagnostic `L0299`"))
  }
}
