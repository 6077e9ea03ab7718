package import Diagnostics
package import RuleModel
package import YAMLSyntax

/// Reads the names of the chips of all catalogue files; their figures are read later.
package struct CatalogueReader {
  private let vocabulary: Vocabulary
  private var chips: [Catalogue.Chip] = []
  package private(set) var diagnostics: [Diagnostic] = []

  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  package mutating func read(_ root: YAMLMapping) {
    var file = MappingReader(root, what: "a catalogue", keys: ["catalogue", "says", "sources", "chips"])
    var sourceNames: [String: String] = [:]
    for entry in file.entries("sources") { sourceNames[entry.key.value] = entry.value.text?.value }
    let vendor = file.text("catalogue")?.value ?? ""
    for node in file.elements("chips") {
      guard case .mapping(let mapping) = node else {
        file.report(.wrongShape(node, expected: "a chip is a mapping of facts"))
        continue
      }
      // Which facts a chip may have is checked when its figures are read.
      var fields = MappingReader(mapping, what: "a chip", keys: mapping.entries.map(\.key.value))
      guard let name = fields.requiredText("name")?.value else {
        diagnostics += fields.diagnostics
        continue
      }
      var defaults = EvidenceFields.Defaults(
        confidence: fields.text("confidence")?.value, basis: fields.text("basis")?.value,
        catalogueEntry: name, sourceNames: sourceNames)
      defaults.sources = EvidenceFields.sources(&fields, defaults)
      let family = fields.requiredText("family")?.value ?? name
      chips.append(
        Catalogue.Chip(
          name: name, also: fields.texts("also").map(\.value),
          family: vocabulary.codeLists["chip_family"]?.code(meantBy: family)?.text ?? family,
          vendor: fields.text("vendor")?.value ?? vendor,
          suppliedAs: fields.text("supplied_as")?.value, node: node, defaults: defaults))
      diagnostics += fields.diagnostics
    }
    diagnostics += file.diagnostics
  }

  package func catalogue() -> Catalogue {
    Catalogue(chips: chips, families: vocabulary.codeLists["chip_family"])
  }

  /// Everything that is wrong with the figures of every chip.
  package static func check(_ catalogue: Catalogue, vocabulary: Vocabulary) -> [Diagnostic] {
    var reader = EntityReader(vocabulary: vocabulary, catalogue: catalogue)
    for chip in catalogue.chips { _ = reader.chip(chip) }
    return reader.diagnostics
  }
}
