import CaseInput
import Diagnostics
import Inventory
import RuleCompiler
import TestSupport
import Testing
import YAMLSyntax

/// Reads inventories by the catalogue the project ships.
struct InventoryDesk {
  /// Read once: it is the same for every test.
  static let shared = Result { try InventoryDesk() }

  let catalogue: Catalogue

  private init() throws {
    var vocabulary = VocabularyReader()
    var catalogues: [YAMLMapping] = []
    let files =
      Repository.files(below: "Rules/vocabulary", ending: ".yaml")
      + Repository.files(below: "Rules/catalogue", ending: ".yaml")
    for path in files {
      let composition = YAMLComposer.compose(SourceFile(path: path, text: try Repository.text(path)))
      guard case .mapping(let mapping)? = composition.root, composition.diagnostics.isEmpty else {
        throw Unreadable(path: path)
      }
      if !vocabulary.read(mapping) { catalogues.append(mapping) }
    }
    var reader = CatalogueReader(vocabulary: vocabulary.vocabulary())
    for mapping in catalogues { reader.read(mapping) }
    catalogue = reader.catalogue()
    try #require(catalogue.chips.count > 100)
  }

  struct Unreadable: Error {
    let path: String
  }

  /// What a run of `licet import` would make of files.
  struct Outcome {
    let inventory: Inventory
    let fragment: CaseFragment

    var codes: [String] { (inventory.diagnostics + fragment.diagnostics).map(\.code.rawValue).sorted() }
    var messages: [String] { (inventory.diagnostics + fragment.diagnostics).inOrder.map(\.message) }
    /// Groups as `nodes × per node name`.
    var groups: [String] {
      inventory.groups.map { group in
        func text(_ figure: Figure) -> String {
          figure.value.map { value in
            ([value] + figure.others.map(\.value)).map(String.init).joined(separator: "|")
          } ?? "?"
        }
        return "\(text(group.numberOfNodes)) × \(text(group.perNode)) \(group.chip.written)"
      }
    }
    /// The least number of chips that the figures allow, and whether something says that there may be more.
    var chips: Int {
      inventory.groups.reduce(0) { $0 + ($1.numberOfNodes.value ?? 0) * ($1.perNode.value ?? 0) }
    }
    var saysMore: Bool { !(inventory.diagnostics + fragment.diagnostics).isEmpty }
  }

  func read(_ format: InventoryFormat, _ files: [(String, String)], aliases: [String] = []) throws -> Outcome
  {
    try read(format, files.map { SourceFile(path: $0.0, text: $0.1) }, aliases: aliases)
  }

  func read(_ format: InventoryFormat, _ text: String, aliases: [String] = []) throws -> Outcome {
    try read(format, [("text", text)], aliases: aliases)
  }

  /// What `licet import cyclonedx --items` would write of files.
  func items(_ files: [(String, String)], aliases: [String] = []) throws -> CaseFragment {
    let identifier = ChipIdentifier(
      catalogue: catalogue, aliases: try ChipAliases(aliases, catalogue: catalogue))
    let inventory = InventoryReader.read(.cyclonedx, files.map { SourceFile(path: $0.0, text: $0.1) })
    return CaseFragment(
      inventory, format: .cyclonedx, files: files.map(\.0), identifier: identifier, part: .items)
  }

  func read(_ format: InventoryFormat, _ files: [SourceFile], aliases: [String] = []) throws -> Outcome {
    let identifier = ChipIdentifier(
      catalogue: catalogue, aliases: try ChipAliases(aliases, catalogue: catalogue))
    let inventory = InventoryReader.read(format, files)
    return Outcome(
      inventory: inventory,
      fragment: CaseFragment(inventory, format: format, files: files.map(\.path), identifier: identifier))
  }
}

/// Reads one text of a format.
func read(_ format: InventoryFormat, _ text: String, aliases: [String] = []) throws -> InventoryDesk.Outcome {
  try InventoryDesk.shared.get().read(format, text, aliases: aliases)
}

/// Reads several files of a format.
func read(_ format: InventoryFormat, _ files: [(String, String)], aliases: [String] = []) throws
  -> InventoryDesk.Outcome
{
  try InventoryDesk.shared.get().read(format, files, aliases: aliases)
}
