import ArgumentParser
import CaseInput
import Diagnostics
import ExportControl
import FoundationEssentials
import Inventory

extension InventoryFormat: ExpressibleByArgument {}

/// `licet import`: what a system holds, from its inventory.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read an inventory, and write the `cluster:` or the `items:` of a case.",
    discussion: """
      Each figure carries its place in the inventory, and what cannot be told is written as unknown. Exit status: 0 all \
      was identified and counted, 2 usage or rules, 3 something that may be an accelerator was not, 4 an inventory \
      could not be read whole.
      """)

  @Argument(help: "slurm, kubernetes, nvidia-smi, redfish, terraform or cyclonedx.")
  var format: InventoryFormat

  @Argument(help: "The files of the inventory: those that belong together, or one for each node.")
  var files: [String]

  @Option(
    help: "What a word of the inventory stands for: \"h100=H100 SXM5 80GB\", or nic=none; may be repeated.")
  var alias: [String] = []

  @Flag(
    help:
      "Write the `items:` of a case, a line for each kind of chip: of a bill of materials (cyclonedx) only.")
  var items = false

  @Option(help: "Write to this file, which must not exist yet.")
  var to: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    // The other inventories say what is there already, which nobody buys.
    if items, format != .cyclonedx {
      throw ValidationError("--items is for bills of materials: cyclonedx")
    }
  }

  func run() throws {
    let console = common.console
    let catalogue = try common.soundLibrary().library.catalogue
    let aliases: ChipAliases
    do { aliases = try ChipAliases(alias, catalogue: catalogue) } catch {
      throw ValidationError(error.message)
    }
    let (sources, unread) = try read()
    let inventory = InventoryReader.read(format, sources).besides(unread: unread)
    let fragment = CaseFragment(
      inventory, format: format, files: files.map(Disk.tidy),
      identifier: ChipIdentifier(catalogue: catalogue, aliases: aliases), part: items ? .items : .cluster)
    // A plan may hold secrets beside what is reported, on the same line.
    let shown = format == .terraform ? [] : sources
    let diagnostics = (inventory.diagnostics + fragment.diagnostics).inOrder
    console.report(diagnostics, sources: Dictionary(shown.map { ($0.path, $0) }) { first, _ in first })
    if let to { try write(fragment.text, to: to) } else { console.out(fragment.text) }
    try ExitStatus.worst([
      diagnostics.hasErrors ? .unreadable : .done, fragment.isOpen ? .undetermined : .done,
    ]).exit()
  }

  /// The files that can be read, and what is wrong with the others.
  private func read() throws -> ([SourceFile], [Diagnostic]) {
    let paths = files.map(Disk.tidy)
    if let twice = paths.first(where: { path in paths.count { $0 == path } > 1 }) {
      throw ValidationError("`\(twice)` is named twice")
    }
    var sources: [SourceFile] = []
    var unread: [Diagnostic] = []
    for path in paths {
      let (file, diagnostics) = Disk.read(path, limits: InventoryLimits.file)
      unread += diagnostics
      if let file { sources.append(file) }
    }
    return (sources, unread)
  }

  private func write(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
    } catch {
      common.console.error("`\(path)` cannot be written, or is there already")
      throw ExitCode(ExitStatus.usage.rawValue)
    }
  }
}
