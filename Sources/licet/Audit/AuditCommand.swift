import ArgumentParser

/// `licet audit`: the ledger of what was judged and decided.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Work with a ledger of records.",
    discussion: """
      `licet check --ledger FOLDER` writes one. Docs/ledger.md says what is in it and how it is checked without this \
      program. Exit status 5: the ledger is broken, or is not the one remembered.
      """,
    subcommands: [
      InitCommand.self, VerifyCommand.self, ShowEntryCommand.self, SearchCommand.self, SignOffCommand.self,
      WaiveCommand.self, HoldCommand.self, ReleaseCommand.self, ReplayCommand.self, ExportCommand.self,
      RetentionCommand.self, AnchorCommand.self, AttestCommand.self,
    ])
}
