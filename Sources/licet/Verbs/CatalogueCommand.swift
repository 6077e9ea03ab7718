import ArgumentParser
import CaseInput
import Diagnostics
import ExportControl

/// `licet catalogue`: the chips.
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue", abstract: "Look at the chips and their figures.",
    subcommands: [List.self, Show.self, Check.self])

  /// `licet catalogue list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the chips, or those whose name contains a text.")

    @Argument(help: "Part of a name, a family or a vendor.")
    var text: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
      let library = try common.soundLibrary().library
      var table = Table(["chip", "family", "vendor", "other names"])
      let chips = text.map { library.catalogue.chips(partlyNamed: $0) } ?? library.catalogue.chips
      for chip in chips {
        table.add([chip.name, chip.family, chip.vendor, chip.also.joined(separator: ", ")])
      }
      guard !table.rows.isEmpty else {
        common.console.error("no chip of the catalogue is called `\(text ?? "")`")
        return try ExitStatus.usage.exit()
      }
      common.console.out(table.text)
      common.console.out("\n\(table.rows.count) chips\n")
    }
  }

  /// `licet catalogue show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show every figure of a chip with its source.")

    @Argument(help: "A chip or a family.")
    var name: String

    @OptionGroup var common: CommonOptions

    func run() throws {
      let library = try common.soundLibrary().library
      let chips = library.catalogue.chips(named: name)
      guard !chips.isEmpty else {
        common.console.error(library.catalogue.whyNone(name))
        return try ExitStatus.usage.exit()
      }
      for chip in chips {
        common.console.out(ChipSheet(chip: chip, library: library).text + "\n")
      }
    }
  }

  /// `licet catalogue check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Check every figure of every chip.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let library = try common.soundLibrary().library
      let diagnostics = CatalogueReader.check(library.catalogue, vocabulary: library.vocabulary)
      common.console.report(diagnostics, sources: library.sources)
      common.console.out("\(library.catalogue.chips.count) chips checked\n")
      if diagnostics.hasErrors { try ExitStatus.usage.exit() }
    }
  }
}
