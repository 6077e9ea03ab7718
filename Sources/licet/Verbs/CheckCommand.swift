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
      2 usage or rules, 3 lines that could not be settled, 4 an input that could not be read whole, 5 the ledger could \
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

  @Argument(help: "Files, or folders whose YAML, JSON and JSON Lines files describe purchases.")
  var paths: [String]

  @OptionGroup var judging: JudgingOptions

  @Option(help: "Output: text or json.")
  var format: OutputFormat = .text

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
    let records = session.records(judged)
    // What was to be recorded and could not be is not told either.
    if let folder = recording.ledger {
      try RecordingDesk(folder, recording).enter(
        zip(records, judged).map { .init(record: $0, caseFile: $1.file.bytes) }, rules: session.library.bundle
      )
    }
    console.out(Output(format: format, console: console).text(records))
    var statuses = judged.flatMap(\.judgement.lines).map { status($0.verdict) }
    if input.diagnostics.hasErrors { statuses.append(.unreadable) }
    for folder in input.emptyFolders {
      console.error("no case files found in \(folder)")
      statuses.append(.usage)
    }
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
