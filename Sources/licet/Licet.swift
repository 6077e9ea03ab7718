import ArgumentParser

/// The command line: one file per verb.
@main
struct Licet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "licet",
    abstract: "Judges purchases of AI chips under US export controls and Chinese purchase policies.",
    subcommands: [CheckCommand.self, TestCommand.self, MutateCommand.self])
}
