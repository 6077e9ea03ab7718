import ArgumentParser
import Diagnostics
import ExportControl
import Reporting

/// `licet why`: the whole derivation of a case, or of one rule.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Explain a judgement: every rule that holds, may hold or was considered, with the values.",
    discussion: "With a rule, an alternative or a carve-out, only that one: `licet why case.yaml 3A090.a.2`.")

  @Argument(help: "A procurement file.", completion: .file())
  var path: String

  @Argument(help: "The id of a rule, alternative or carve-out.")
  var rule: String?

  @OptionGroup var judging: JudgingOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let loaded = try common.soundLibrary()
    let session = try Session(loaded: loaded, judging: judging)
    if let rule, !session.knows(rule: rule) {
      let nearest = Spelling.nearest(rule, in: session.ruleIDs)
      console.error("no rule is called `\(rule)`" + (nearest.map { "; did you mean `\($0)`?" } ?? ""))
      return try ExitStatus.usage.exit()
    }
    var input = CaseFiles(paths: [path])
    let judged = input.cases(session)
    console.report(input.diagnostics, sources: input.sources)
    console.out(Output(console: console, rule: rule).text(session.records(judged)))
    if input.diagnostics.hasErrors { try ExitStatus.unreadable.exit() }
  }
}
