import Settings
import AuditTrail
import ArgumentParser
import Diagnostics
import ExportControl
import Waiving

/// `licet baseline`: findings that are known.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline", abstract: "Write down what is found now, so that only what is new counts later.",
    subcommands: [WriteCommand.self])

  /// `licet baseline write`.
  struct WriteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "write", abstract: "Judge procurement files and write all findings into a file.",
      discussion: """
        Name the same paths from the same folder later: a finding is known by the path of its file, its case, its item \
        and its rule. What is prohibited is left out.
        """)

    @Argument(
      help:
        "Files, or folders whose YAML and JSON files describe purchases; those of the settings if none is named."
    )
    var paths: [String] = []

    @Option(help: "The file to write.")
    var to: String

    @OptionGroup var judging: JudgingOptions

    @OptionGroup var common: CommonOptions

    func run() throws {
      let console = common.console
      let loaded = try common.soundLibrary()
      let session = try Session(loaded: loaded, judging: judging)
      var input = CaseFiles(
        paths: try loaded.settings.paths(paths), progress: .shown(as: "judging"))
      var tally = BaselineTally()
      var cases = 0
      input.judge(session) { judged, _ in
        tally.add(judged.judgement)
        cases += 1
      }
      console.report(input.diagnostics, sources: input.sources)
      // A baseline of half the input would make the other half new.
      if input.diagnostics.hasErrors {
        console.error("no baseline was written, since not all could be read")
        return try ExitStatus.unreadable.exit()
      }
      for folder in input.emptyFolders { console.error("no case files found in \(folder)") }
      if !input.emptyFolders.isEmpty { return try ExitStatus.usage.exit() }
      let baseline = tally.baseline
      try Disk.write(baseline.json.pretty + "\n", to: to)
      console.out("\(to): \(baseline.entries.count) findings of \(cases) cases\n")
    }
  }
}
