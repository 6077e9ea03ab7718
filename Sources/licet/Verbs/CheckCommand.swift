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
      "Files, or folders whose YAML, JSON and JSON Lines files describe purchases; those of the settings if none is named.",
    completion: .file()
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
    let ledger = recording.ledger ?? settings.text(.ledger)
    if ledger == nil, recording.conceal {
      throw ValidationError("--conceal is about a ledger; name one with --ledger")
    }
    var input = CaseFiles(paths: try settings.paths(paths), progress: .shown(as: "judging"))
    let files = input.candidates()
    try output.refuse(inputs: paths + files.map(\.path) + session.library.sources.keys, settings)
    var tolerance = Tolerance(
      waivers: ToleranceOptions.stated(tolerating.waivers, .waivers, settings),
      baseline: ToleranceOptions.stated(tolerating.baseline, .baseline, settings), files: files, session)
    let format = settings.word(output.format, .format, otherwise: .text)
    var desk = output.desk(printing: format, colour: console.colour, settings)
    var builder = CheckReportBuilder(
      engine: .current, root: Disk.currentFolder,
      attentionFails: settings.word(failOn, .failOn, otherwise: .blocked) == .attention,
      keepsFindings: desk.wantsFindings)
    var ledgerDesk = try ledger.map { try RecordingDesk($0, recording, rules: session.library.bundle) }
    let recorder = session.recorder(stamp: stamp)
    var letPass = ""
    var statuses: [ExitStatus] = []
    var isWhole = false
    defer { if !isWhole { report(input) } }
    // One case after the other, so that a run over many files keeps no more of each than what is told of it.
    try input.judge(session) { judged, problems in
      let lines = tolerance.lines(of: judged.judgement)
      let record = recorder.record(judged.judgement, of: judged.file)
      try ledgerDesk?.add(
        .init(record: record, caseFile: judged.file.bytes, waivers: RelyingWaivers.all(lines)))
      builder.add(problems)
      builder.add(record) { ToleratedFindings.mark($0, lines) }
      desk.add(record)
      letPass += ToleranceText(judgement: judged.judgement, lines: lines).text
      for line in lines {
        let status = status(line.counting, settings)
        if !statuses.contains(status) { statuses.append(status) }
      }
    }
    // What was to be recorded and could not be is not told either.
    try ledgerDesk?.finish()
    isWhole = true
    report(input)
    tolerance.finish()
    // Tables that cases draw on are known only now.
    try output.refuse(inputs: Array(input.sources.keys), settings)
    builder.add(input.problems)
    let whole = builder.finished(passedOver: input.passedOver + input.unread)
    if input.diagnostics.hasErrors { statuses.append(.unreadable) }
    if tolerance.diagnostics.hasErrors { statuses.append(.usage) }
    for folder in input.emptyFolders {
      console.error("no case files found in \(folder)")
      statuses.append(.usage)
    }
    for fault in desk.tell(whole, console) {
      console.error(fault)
      statuses.append(.usage)
    }
    tell(tolerance, letPass, format)
    try ExitStatus.worst(statuses).exit()
  }

  /// What is wrong with the inputs, and which were passed over.
  private func report(_ input: CaseFiles) {
    let console = common.console
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
  }

  /// What was let pass: below the reports for people, and beside any other format, which has records only.
  private func tell(_ tolerance: Tolerance, _ text: String, _ format: ReportFormat) {
    let console = common.console
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
