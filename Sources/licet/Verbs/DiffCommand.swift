import Settings
import ArgumentParser
import AuditTrail
import CaseInput
import Diagnostics
import ExportControl
import Inquiry
import Quantities

/// `licet diff`: what two rule folders, or two days, make of the same cases.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract:
      "Show which lines come out differently under other rules or on another day, and the rules that differ.",
    discussion: """
      Either `--old FOLDER`, with `--new FOLDER` or the rules in use, or `--on DATE --and DATE`: then each line is judged as \
      if it were bought on each day. `+` marks rules that have a say and had none before, `-` rules that have none any more, \
      `~` rules that say something else. Exit status: 1 if any answer differs.
      """)

  @Argument(
    help:
      "Files, or folders whose YAML and JSON files describe purchases; those of the settings if none is named."
  )
  var paths: [String] = []

  @Option(help: "The folder of rules before.")
  var old: String?

  @Option(help: "The folder of rules after; the rules in use if not given.")
  var new: String?

  @Option(help: "The day before.")
  var on: String?

  @Option(help: "The day after.")
  var and: String?

  @OptionGroup var law: LawOptions

  @Option(help: "Output: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let (before, after) = try sides()
    let paths = try common.settings().paths(paths)
    var (first, second) = (CaseFiles(paths: paths), CaseFiles(paths: paths))
    let pairs = zip(before.read(&first), after.read(&second))
    // What both find wrong with a file is said once.
    let known = Set(second.diagnostics)
    let diagnostics = first.diagnostics.filter { !known.contains($0) } + second.diagnostics
    console.report(diagnostics, sources: first.sources.merging(second.sources) { $1 })
    let comparisons = pairs.map { CaseComparison(before: before.judge($0), after: after.judge($1)) }
    let text = DiffText(before: before.name, after: after.name, comparisons: comparisons)
    switch format {
    case .text: console.out(text.text)
    case .json: console.out(text.json.pretty + "\n")
    }
    var statuses: [ExitStatus] = comparisons.contains { !$0.changes.isEmpty } ? [.findings] : []
    if diagnostics.hasErrors { statuses.append(.unreadable) }
    for folder in second.emptyFolders {
      console.error("no case files found in \(folder)")
      statuses.append(.usage)
    }
    try ExitStatus.worst(statuses).exit()
  }

  private func sides() throws -> (DiffSide, DiffSide) {
    switch (old, on, and) {
    case (let old?, nil, nil):
      var options = common
      options.rules = old
      let before = try DiffSide(try options.soundLibrary(), day: nil, law)
      if let new { options.rules = new } else { options.rules = common.rules }
      return (before, try DiffSide(try options.soundLibrary(), day: nil, law))
    case (nil, let on?, let and?) where new == nil:
      let loaded = try common.soundLibrary()
      return (
        try DiffSide(loaded, day: try Session.date(on), law),
        try DiffSide(loaded, day: try Session.date(and), law)
      )
    default:
      throw ValidationError(
        "say what to compare: `--old FOLDER`, with `--new FOLDER` or the rules in use, or `--on DATE --and DATE`"
      )
    }
  }
}
