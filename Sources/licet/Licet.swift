import ArgumentParser
import AuditTrail
import ExportControl
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The command line: one file per verb.
@main
struct Licet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "licet",
    abstract: "Judges purchases of AI chips under US export controls and Chinese purchase policies.",
    discussion: "It is no legal advice. Every answer has a date, a citation, a margin and what is not known.",
    version: Record.Engine.current.version,
    subcommands: [
      CheckCommand.self, ClassifyCommand.self, WhyCommand.self, TimelineCommand.self, DiffCommand.self,
      BaselineCommand.self, ImportCommand.self, TestCommand.self, MutateCommand.self,
      RulesCommand.self, CatalogueCommand.self, AuditCommand.self, LockCommand.self, ConfigCommand.self,
      SchemaCommand.self, ShowCommand.self, ExplainCommand.self, DoctorCommand.self, CompletionsCommand.self,
    ])

  /// Usage that cannot be understood ends with status 2, as the table of exit statuses says.
  static func main() {
    // A write past the limit on the size of files fails and is told, like any other, instead of ending the program.
    signal(SIGXFSZ, SIG_IGN)
    if CommandLine.arguments.dropFirst() == ["--version"] {
      return Console(option: .never).out(VersionText.text)
    }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      Console(option: .auto).error(message(for: error) + "\n" + "Try `licet --help`.")
      exit(withError: ExitCode(ExitStatus.usage.rawValue))
    }
  }
}
