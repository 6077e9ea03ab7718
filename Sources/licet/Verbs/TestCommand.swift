import ArgumentParser
import Diagnostics
import ExportControl
import RuleTesting

/// `licet test`: runs the tests beside the rules.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the tests beside the rules.")

  @Argument(help: "The folder of rules.")
  var folder: String?

  @Option(help: "Only tests whose file or name contains this text.")
  var filter: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    var options = common
    if let folder { options.rules = folder }
    let loaded = try options.library(withTests: true)
    let console = options.console
    console.report(loaded.library.diagnostics, sources: loaded.library.sources)
    if loaded.library.diagnostics.hasErrors || loaded.library.packs.isEmpty {
      console.error("no test was run: mend the rules first")
      return try ExitStatus.usage.exit()
    }
    let report = TestRunner(library: loaded.library).run(filter: filter)
    console.report(report.diagnostics, sources: loaded.library.sources)
    console.out(
      "\(report.run - report.failed) passed, \(report.failed) failed, \(report.todo) to do\n")
    if report.run == 0, report.todo == 0 {
      console.error("no test fits")
      try ExitStatus.usage.exit()
    }
    if report.failed > 0 || report.diagnostics.hasErrors { try ExitStatus.findings.exit() }
  }
}
