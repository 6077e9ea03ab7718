import ArgumentParser

/// The command line: one file per verb.
@main
struct Licet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "licet",
    abstract: "Judges purchases of AI chips under US export controls and Chinese purchase policies.",
    discussion: "It is no legal advice. Every answer has a date, a citation, a margin and what is not known.",
    version: "0.1.0",
    subcommands: [
      CheckCommand.self, ClassifyCommand.self, WhyCommand.self, TestCommand.self, MutateCommand.self,
      RulesCommand.self, CatalogueCommand.self, ShowCommand.self, ExplainCommand.self,
    ])
}
