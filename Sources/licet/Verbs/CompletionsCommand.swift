import ArgumentParser

/// `licet completions`: what a shell completes the words of a command line by.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print the script by which a shell completes command lines.",
    discussion: """
      bash: licet completions bash > ~/.local/share/bash-completion/completions/licet; \
      zsh: licet completions zsh > FOLDER/_licet, with FOLDER in $fpath; \
      fish: licet completions fish > ~/.config/fish/completions/licet.fish.
      """)

  /// The shells there are scripts for.
  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish

    fileprivate var parsed: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  func run() throws {
    Console(option: .never).out(Licet.completionScript(for: shell.parsed) + "\n")
  }
}
