import ArgumentParser
import AuditTrail
import Diagnostics
import ExportControl
import Reporting
import RuleModel
import YAMLSyntax

/// `licet show`: any stage of the path from a file to a record.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what a file has become at a stage: yaml, document, pack or explanation.")

  /// The stages, in the order in which a file passes them.
  enum Stage: String, ExpressibleByArgument, CaseIterable {
    /// The tree of texts with their places.
    case yaml
    /// The rules of a file with their conditions as written.
    case document
    /// The rules of a file as compiled.
    case pack
    /// The judgement of a procurement file with every condition.
    case explanation
  }

  @Argument(help: "yaml, document, pack or explanation.")
  var stage: Stage

  @Argument(help: "A rule file, or for `explanation` a procurement file.")
  var path: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    switch stage {
    case .yaml, .document: try showTree(keysOnly: stage == .document)
    case .pack: try showPack()
    case .explanation: try showExplanation()
    }
  }

  private func showTree(keysOnly: Bool) throws {
    let console = common.console
    let (file, unread) = Disk.read(path)
    guard let file else {
      console.report(unread, sources: [:])
      return try ExitStatus.unreadable.exit()
    }
    let composition = path.hasEnding([".json"]) ? JSONComposer.compose(file) : YAMLComposer.compose(file)
    console.report(composition.diagnostics, sources: [path: file])
    if let root = composition.root {
      console.out(keysOnly ? DocumentOutline.text(file, root) : YAMLOutline.text(root))
    }
    if composition.diagnostics.hasErrors { try ExitStatus.unreadable.exit() }
  }

  private func showPack() throws {
    let library = try common.soundLibrary().library
    let rules = library.packs.flatMap { pack in
      pack.rules.filter { Disk.isSame(pack.sections[$0.section].path, path) }
    }
    guard !rules.isEmpty else {
      common.console.error("`\(path)` is no rule file of this folder of rules")
      return try ExitStatus.usage.exit()
    }
    common.console.out(rules.map { RuleSheet(rule: $0).text }.joined(separator: "\n"))
  }

  private func showExplanation() throws {
    let console = common.console
    let session = try Session(loaded: try common.soundLibrary())
    var input = CaseFiles(paths: [path])
    let judged = input.cases(session)
    console.report(input.diagnostics, sources: input.sources)
    console.out(Output(console: console).text(session.records(judged)))
    if input.diagnostics.hasErrors { try ExitStatus.unreadable.exit() }
  }
}
