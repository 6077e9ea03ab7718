import ArgumentParser
import Diagnostics
import Settings

/// `licet config`: what counts where no option says otherwise.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show the settings that count, and where each comes from.",
    subcommands: [ShowCommand.self], defaultSubcommand: ShowCommand.self)

  /// `licet config show`.
  struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Print each setting with its value and where it comes from.",
      discussion: """
        An option goes before the environment, the environment before the nearest `.licet.yaml`, and that before \
        the default. Paths in the file are from its own folder; here they are from the working folder.
        """)

    @OptionGroup var common: CommonOptions

    func run() throws {
      let found = FoundSettings.find()
      let console = common.console
      console.report(found.diagnostics, sources: found.sources)
      var table = Table(["setting", "value", "from"])
      for name in SettingName.allCases {
        let value = found.settings[name]
        table.add([
          name.rawValue, value.texts.isEmpty ? "-" : value.texts.joined(separator: ", "), value.origin.text,
        ])
      }
      console.out(table.text)
      if found.diagnostics.hasErrors { try ExitStatus.usage.exit() }
    }
  }
}
