import ArgumentParser
import AuditTrail
import ExportControl

/// `licet schema`: the JSON Schema of a kind of file.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a kind of file, for editors and other programs.",
    discussion: """
      `case` is made of the vocabulary in use. An editor takes it from the first line of a case: \
      `# yaml-language-server: $schema=case.schema.json`.
      """)

  /// The kinds of files that have a schema made here.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    /// Procurement files.
    case procurementCase = "case"
  }

  @Argument(help: "case.")
  var kind: Kind

  @OptionGroup var common: CommonOptions

  func run() throws {
    let library = try common.soundLibrary().library
    switch kind {
    case .procurementCase: common.console.out(CaseSchema(library.vocabulary).json.pretty + "\n")
    }
  }
}
