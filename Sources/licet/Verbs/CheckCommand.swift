import ArgumentParser
import AuditTrail
import CaseInput
import Diagnostics
import Evaluation
import ExportControl
import Quantities
import Reporting
import RuleModel

/// `licet check`: judges procurement files.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Judge procurement files.",
    discussion: """
      Every line is judged under every jurisdiction. Exit status: 0 nothing to hold against it, 1 blocked lines, \
      2 usage or rules, or an output that could not be written, 3 lines that could not be settled, 4 an input that could not be read whole, 5 the ledger could \
      not be written or is broken.
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

  @Argument(help: "Files, or folders whose YAML and JSON files describe purchases.")
  var paths: [String]

  @OptionGroup var judging: JudgingOptions

  @OptionGroup var output: OutputOptions

  @Option(help: "Fail on: attention or blocked.")
  var failOn: FailOn = .blocked

  @Option(help: "Lines that could not be settled: fail or warn.")
  var undetermined: Undetermined = .fail

  @Option(help: "Measures known only from reports: block or attention.")
  var reported: Reported = .block

  @OptionGroup var recording: RecordingOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let loaded = try common.soundLibrary()
    let session = try Session(
      loaded: loaded, judging: judging,
      options: JudgementOptions(reportedMayBlock: reported == .block))
    var input = CaseFiles(paths: paths)
    let judged = input.cases(session)
    try output.refuse(inputs: paths + input.sources.keys)
    console.report(input.diagnostics, sources: input.sources)
    if !input.passedOver.isEmpty {
      console.error(
        "not judged, since they describe no purchase: \(input.passedOver.joined(separator: ", "))")
    }
    let records = session.records(judged)
    // What was to be recorded and could not be is not told either.
    if let folder = recording.ledger {
      try RecordingDesk(folder, recording).enter(
        zip(records, judged).map { .init(record: $0, caseFile: $1.bytes) }, rules: session.library.bundle)
    }
    let report = CheckReport(
      records: records, problems: input.problems, passedOver: input.passedOver, engine: .current,
      root: Disk.currentFolder, attentionFails: failOn == .attention)
    var statuses = judged.flatMap(\.judgement.lines).map { status($0.verdict) }
    if input.diagnostics.hasErrors { statuses.append(.unreadable) }
    for folder in input.emptyFolders {
      console.error("no case files found in \(folder)")
      statuses.append(.usage)
    }
    for fault in output.write(report) {
      console.error(fault)
      statuses.append(.usage)
    }
    console.out(output.format.text(report, colour: console.colour))
    try ExitStatus.worst(statuses).exit()
  }

  private func status(_ verdict: Verdict) -> ExitStatus {
    switch verdict {
    case .pass: .done
    case .attention: failOn == .attention ? .findings : .done
    case .blocked: .findings
    // What is not settled is never milder than what calls for attention.
    case .undetermined:
      undetermined == .fail ? .undetermined : failOn == .attention ? .findings : .done
    }
  }
}
