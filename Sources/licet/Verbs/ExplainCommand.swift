import ArgumentParser
import Diagnostics

/// `licet explain`: the page of a diagnostic.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Print the page of a diagnostic, such as L0204.")

  @Argument(help: "A code, such as L0204.")
  var code: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    guard let known = DiagnosticCode(rawValue: code.uppercased()) else {
      let nearest = Spelling.nearest(code.uppercased(), in: DiagnosticCode.allCases.map(\.rawValue))
      console.error("there is no diagnostic `\(code)`" + (nearest.map { "; did you mean `\($0)`?" } ?? ""))
      return try ExitStatus.usage.exit()
    }
    let rules = RulesFolder.find(option: common.rules, FoundSettings.find().settings)?.path
    for folder in ["Docs/diagnostics"] + (rules.map { ["\($0)/../Docs/diagnostics"] } ?? []) {
      let (file, _) = Disk.read("\(folder)/\(known.rawValue).md")
      if let file { return console.out(file.text) }
    }
    console.out("\(known.rawValue): \(known.title)\n")
  }
}
