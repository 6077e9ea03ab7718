import ArgumentParser
import AuditTrail
import CaseInput
import Diagnostics
import Evaluation
import ExportControl
import Quantities
import Reporting
import RuleModel
import Settings

/// `licet check`: judges procurement files.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Judge procurement files.",
    discussion: """
      Every line is judged under every jurisdiction. Exit status: 0 nothing to hold against it, 1 blocked lines, \
      2 usage, rules, or an output that could not be written, 3 lines that could not be settled, 4 an input that could not \
      be read whole, 5 the ledger could not be written or is broken. What is not said here is taken from the environment, \
      from `.licet.yaml` or by default; `licet config show` tells which.
      """)

  /// From which verdict on a run fails.
  enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case attention, blocked
  }

  /// What lines that could not be settled do to the exit status.
  enum Undetermined: String, ExpressibleByArgument, CaseIterable {
    case fail, warn
  }

  /// What a measure known only from reports can do to a line.
  enum Reported: String, ExpressibleByArgument, CaseIterable {
    case block, attention
  }

  @Argument(
    help:
      "Files, or folders whose YAML, JSON and JSON Lines files describe purchases; those of the settings if none is named."
  )
  var paths: [String] = []

  @OptionGroup var judging: JudgingOptions

  @OptionGroup var output: OutputOptions

  @Option(help: "Fail on: attention or blocked; blocked by default.")
  var failOn: FailOn?

  @Option(help: "Lines that could not be settled: fail or warn; fail by default.")
  var undetermined: Undetermined?

  @Option(help: "Measures known only from reports: block or attention; block by default.")
  var reported: Reported?

  @OptionGroup var tolerating: ToleranceOptions

  @OptionGroup var recording: RecordingOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let loaded = try common.soundLibrary()
    let settings = loaded.settings
    let session = try Session(loaded: loaded, judging: judging, reported: reported?.rawValue)
    let stamp = session.library.stamp
    if let lock = ToleranceOptions.stated(tolerating.lock, .lock, settings) {
      try RulesLocking.require(lock, session.library, stamp: stamp, console)
    }
    var input = CaseFiles(paths: try settings.paths(paths))
    let judged = input.cases(session)
    try output.refuse(inputs: paths + input.sources.keys, settings)
    console.report(input.diagnostics, sources: input.sources)
    if !input.passedOver.isEmpty {
      console.error(
        "not judged, since they describe no purchase: \(input.passedOver.joined(separator: ", "))")
    }
    if !input.unread.isEmpty {
      console.error(
        "not judged, since no case says how to read them (Docs/inputs.md): \(input.unread.joined(separator: ", "))"
      )
    }
    var tolerance = Tolerance(
      waivers: ToleranceOptions.stated(tolerating.waivers, .waivers, settings),
      baseline: ToleranceOptions.stated(tolerating.baseline, .baseline, settings), judged: judged, session)
    let lines = judged.map { tolerance.lines(of: $0.judgement) }
    tolerance.finish()
    let records = session.records(judged, stamp: stamp)
    // What was to be recorded and could not be is not told either.
    let ledger = recording.ledger ?? settings.text(.ledger)
    if ledger == nil, recording.conceal {
      throw ValidationError("--conceal is about a ledger; name one with --ledger")
    }
    if let folder = ledger {
      try RecordingDesk(folder, recording).enter(
        zip(zip(records, judged), lines).map { pair, lines in
          .init(record: pair.0, caseFile: pair.1.file.bytes, waivers: RelyingWaivers.all(lines))
        }, rules: session.library.bundle)
    }
    let cases = zip(judged, lines).map { (judgement: $0.judgement, lines: $1) }
    let failOn = settings.word(failOn, .failOn, otherwise: FailOn.blocked)
    let whole = CheckReport(
      records: records, problems: input.problems, passedOver: input.passedOver + input.unread,
      engine: .current,
      root: Disk.currentFolder, attentionFails: failOn == .attention)
    let report = whole.with(WaivedFindings.mark(whole.findings, cases))
    var statuses = lines.flatMap { $0 }.map { status($0.counting, settings) }
    if input.diagnostics.hasErrors { statuses.append(.unreadable) }
    if tolerance.diagnostics.hasErrors { statuses.append(.usage) }
    for folder in input.emptyFolders {
      console.error("no case files found in \(folder)")
      statuses.append(.usage)
    }
    for fault in output.write(report, settings) {
      console.error(fault)
      statuses.append(.usage)
    }
    let format = settings.word(output.format, .format, otherwise: .text)
    console.out(format.text(report, colour: console.colour))
    tell(tolerance, cases.map(ToleranceText.init(judgement:lines:)), format)
    try ExitStatus.worst(statuses).exit()
  }

  /// What was let pass: below the reports for people, and beside any other format, which has records only.
  private func tell(_ tolerance: Tolerance, _ texts: [ToleranceText], _ format: ReportFormat) {
    let console = common.console
    let text = texts.map(\.text).joined()
    if !text.isEmpty {
      if format == .text { console.out("\n" + text) } else { console.note(text) }
    }
    console.report(tolerance.diagnostics, sources: tolerance.sources)
    if !tolerance.notConcerned.isEmpty {
      console.error("waivers of what was not judged: \(tolerance.notConcerned.joined(separator: ", "))")
    }
  }

  private func status(_ verdict: Verdict, _ settings: Settings) -> ExitStatus {
    let failOn = settings.word(failOn, .failOn, otherwise: .blocked)
    switch verdict {
    case .pass: return .done
    case .attention: return failOn == .attention ? .findings : .done
    case .blocked: return .findings
    // What is not settled is never milder than what calls for attention.
    case .undetermined:
      if settings.word(undetermined, .undetermined, otherwise: .fail) == .fail { return .undetermined }
      return failOn == .attention ? .findings : .done
    }
  }
}
