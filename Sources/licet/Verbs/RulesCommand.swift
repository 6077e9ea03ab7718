import ArgumentParser
import Diagnostics
import ExportControl
import Quantities
import RuleCompiler
import RuleModel

/// `licet rules`: the law as encoded.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Look at the rules and check them.",
    subcommands: [List.self, Show.self, Lint.self, Coverage.self, Readings.self])

  /// `licet rules list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the rules with their periods and authority.")

    @Argument(help: "Part of an id, a title or a kind.")
    var text: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
      let library = try common.soundLibrary().library
      var count = 0
      for pack in library.packs {
        var table = Table(["rule", "kind", "in force", "authority", "certainty", "file"])
        for rule in pack.rules {
          let section = pack.sections[rule.section]
          let words = [rule.id.text, rule.kind.title, section.title, section.id]
          if let text, !words.contains(where: { $0.lowercased().contains(text.lowercased()) }) { continue }
          table.add([
            rule.id.text, rule.kind.title, rule.period.description, rule.authority.rawValue, rule.certainty,
            section.path,
          ])
        }
        guard !table.rows.isEmpty else { continue }
        count += table.rows.count
        common.console.out(
          "\(pack.id) \(pack.edition), law verified through \(pack.verifiedThrough)\n\n\(table.text)\n")
      }
      guard count > 0 else {
        common.console.error("no rule has `\(text ?? "")` in its id, kind or title")
        return try ExitStatus.usage.exit()
      }
      common.console.out("\(count) rules\n")
    }
  }

  /// `licet rules show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show every version of a rule in words.")

    @Argument(help: "The id of a rule.")
    var id: String

    @OptionGroup var common: CommonOptions

    func run() throws {
      let library = try common.soundLibrary().library
      let found = library.packs.flatMap { pack in
        pack.rules.filter { rule in
          rule.id.text == id || (rule.alternatives.map(\.id) + rule.carveOuts.map(\.id)).contains(RuleID(id))
        }
      }
      guard !found.isEmpty else {
        let nearest = Spelling.nearest(id, in: library.packs.flatMap(\.rules).map(\.id.text))
        common.console.error("no rule is called `\(id)`" + (nearest.map { "; did you mean `\($0)`?" } ?? ""))
        return try ExitStatus.usage.exit()
      }
      common.console.out(found.map { RuleSheet(rule: $0).text }.joined(separator: "\n"))
    }
  }

  /// `licet rules lint`.
  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check the rules: names, types, units, periods, precedence, fidelity to the text.")

    @Argument(help: "The folder of rules.")
    var folder: String?

    @Flag(help: "Also report measures that were to be reviewed by today.")
    var due = false

    @OptionGroup var common: CommonOptions

    func run() throws {
      var options = common
      if let folder { options.rules = folder }
      var library = try options.library(withTests: true).library
      if due {
        library = library.adding(
          library.packs.flatMap { ReviewDueCheck.check($0, today: Session.today()) })
      }
      options.console.report(library.diagnostics, sources: library.sources)
      if library.packs.isEmpty {
        options.console.error("no pack of rules found")
        try ExitStatus.usage.exit()
      }
      if !library.diagnostics.isEmpty { try ExitStatus.usage.exit() }
      options.console.out("\(library.packs.flatMap(\.rules).count) rules, nothing to report\n")
    }
  }
}
