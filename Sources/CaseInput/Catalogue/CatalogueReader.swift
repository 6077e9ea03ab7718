package import Diagnostics
package import RuleModel
package import YAMLSyntax

/// Reads the names of the chips of all catalogue files; their figures are read later.
package struct CatalogueReader {
  private let vocabulary: Vocabulary
  private var chips: [Catalogue.Chip] = []
  private var seen: Set<String> = []
  package private(set) var diagnostics: [Diagnostic] = []

  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  package mutating func read(_ root: YAMLMapping) {
    var file = MappingReader(
      root, what: "a catalogue", keys: ["catalogue", "says", "makers", "sources", "chips"])
    var sourceNames: [String: String] = [:]
    for entry in file.entries("sources") { sourceNames[entry.key.value] = entry.value.text?.value }
    var makerNames: [String: [String]] = [:]
    let makers = file.entries("makers")
    for entry in makers { makerNames[entry.key.value] = entry.value.texts.map(\.value) }
    let fileVendor = file.text("catalogue")?.value ?? ""
    var vendors: Set<String> = []
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
      if let supplied = fields.text("supplied_as"),
        !(vocabulary.types["item"]?.kinds.contains { $0.name == supplied.value } ?? false)
      {
        fields.report(.notAKind(supplied))
      }
      let family = fields.requiredText("family")?.value ?? name
      let vendor = fields.text("vendor")?.value ?? fileVendor
      vendors.insert(vendor)
      chips.append(
        Catalogue.Chip(
          name: name, also: fields.texts("also").map(\.value),
          family: vocabulary.codeLists["chip_family"]?.code(meantBy: family)?.text ?? family,
          vendor: vendor, suppliedAs: fields.text("supplied_as")?.value, note: fields.text("note")?.value,
          makers: [vendor] + (makerNames[vendor] ?? []), node: node, defaults: defaults))
      diagnostics += fields.diagnostics
    }
    for entry in makers where !vendors.contains(entry.key.value) {
      file.report(.makesNothing(entry.key))
    }
    for node in file.elements("chips") {
      guard case .mapping(let mapping) = node else { continue }
      let names = [mapping["name"]?.text].compactMap { $0 } + (mapping["also"]?.texts ?? [])
      for name in names where !seen.insert(ChipName.fold(name.value)).inserted {
        file.report(.chipTwice(name))
      }
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

extension YAMLNode {
  /// The texts of a list of texts, or the one text.
  fileprivate var texts: [YAMLText] {
    switch self {
    case .sequence(let sequence): sequence.elements.compactMap(\.text)
    case .text(let text): [text]
    case .mapping: []
    }
  }
}

extension Diagnostic {
  fileprivate static func notAKind(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unknownName, message: "`\(text.value)` is not a kind of item", range: text.range)
  }

  fileprivate static func makesNothing(_ maker: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unknownName, message: "no chip of this file has the vendor `\(maker.value)`", range: maker.range)
  }

  fileprivate static func chipTwice(_ name: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .duplicateID, message: "the catalogue has two chips called `\(name.value)`", range: name.range)
  }
}
