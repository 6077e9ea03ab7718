import ArgumentParser
import Diagnostics
import Evaluation
import ExportControl
import RuleModel
import RuleTesting

/// `licet mutate`: changes one thing at a time and demands that some test fails.
struct MutateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutate", abstract: "Change rules one thing at a time; some test must fail each time.",
    discussion: """
      Exit status 1 when a mutant of a rule of law (statute, regulation) or of a letter or guidance in a pack of \
      law survives, or when fewer than 95 of 100 mutants of any other pack are killed.
      """)

  private static let leastPercent = 95

  @Argument(help: "The folder of rules.")
  var folder: String?

  @Option(help: "Only rules whose id or file contains this text.")
  var filter: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    var options = common
    if let folder { options.rules = folder }
    let loaded = try options.soundLibrary(withTests: true)
    let console = options.console
    let healthy = TestRunner(library: loaded.library).run()
    guard healthy.failed == 0, !healthy.diagnostics.hasErrors else {
      console.error("the tests fail already; run `licet test` first")
      return try ExitStatus.usage.exit()
    }
    let reports = MutationRunner(library: loaded.library).run(filter: filter)
    var isPoor = false
    for report in reports {
      for mutant in report.survivors {
        let place = "\(mutant.place.path):\(mutant.place.start.line):\(mutant.place.start.column)"
        console.out("\(place): \(mutant.original.id) \(mutant.original.period): \(mutant.change)\n")
      }
      for declaration in report.wrongDeclarations {
        let place = "\(declaration.place.path):\(declaration.place.start.line)"
        console.out("\(place): declared equivalent, but some test notices it: \(declaration.change)\n")
        isPoor = true
      }
      console.out(
        "\(report.pack.id): \(report.tried) mutants, \(report.survivors.count) alive, "
          + "\(report.percentKilled) of 100 killed or declared equivalent "
          + "(\(report.equivalents.count) declared, each with its reason)\n")
      isPoor =
        isPoor
        || (report.pack.authority.isLaw
          ? !report.survivors.isEmpty : report.percentKilled < Self.leastPercent)
    }
    if isPoor { try ExitStatus.findings.exit() }
  }
}
