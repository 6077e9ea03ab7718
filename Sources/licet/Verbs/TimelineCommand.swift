import ArgumentParser
import AuditTrail
import CaseInput
import Diagnostics
import Evaluation
import ExportControl
import Inquiry
import Quantities
import RuleModel

/// `licet timeline`: the answer for a case on every day on which it changes.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Show on which days the answer for a case changes, and which rules change it.",
    discussion: """
      Each line is judged as if it were bought on each day; all other facts stay as they are. A row stands for the \
      days from its date to the next. `+` marks rules that have a say and had none, or another, before; `-` rules that \
      have none any more.
      """)

  @Argument(help: "Procurement files.", completion: .file())
  var paths: [String]

  @Option(help: "The first day; from when the rules hold law if not given.")
  var from: String?

  @Option(help: "The last day; today if not given.")
  var through: String?

  @OptionGroup var law: LawOptions

  @Option(help: "Output: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let session = try Session(
      loaded: try common.soundLibrary(), asOf: through, jurisdiction: law.jurisdiction, readings: law.chosen)
    let first = try from.map(Session.date)
    let last = session.date(for: nil)
    if let first, last < first {
      throw ValidationError("the first day, \(first), comes after the last, \(last)")
    }
    var input = CaseFiles(paths: paths)
    let cases = input.read(session)
    console.report(input.diagnostics, sources: input.sources)
    let timelines = cases.map { found in
      TimelineText(
        caseID: found.procurementCase.id,
        timelines: session.timelines(of: found.procurementCase, from: first, through: last), through: last)
    }
    switch format {
    case .text: console.out(timelines.map(\.text).joined(separator: "\n"))
    case .json: console.out(JSONValue.array(timelines.map(\.json)).pretty + "\n")
    }
    if input.diagnostics.hasErrors { try ExitStatus.unreadable.exit() }
  }
}
