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
      if let supplied = fields.text("supplied_as"),
        !(vocabulary.types["item"]?.kinds.contains { $0.name == supplied.value } ?? false)
      {
        fields.report(.notAKind(supplied))
      }
      let family = fields.requiredText("family")?.value ?? name
      chips.append(
        Catalogue.Chip(
          name: name, also: fields.texts("also").map(\.value),
          family: vocabulary.codeLists["chip_family"]?.code(meantBy: family)?.text ?? family,
          vendor: fields.text("vendor")?.value ?? vendor,
          suppliedAs: fields.text("supplied_as")?.value, node: node, defaults: defaults))
      diagnostics += fields.diagnostics
    }
    for node in file.elements("chips") {
      guard case .mapping(let mapping) = node else { continue }
      let names = [mapping["name"]?.text].compactMap { $0 } + mapping.alsoTexts
      for name in names where !seen.insert(Catalogue.fold(name.value)).inserted {
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

extension YAMLMapping {
  /// The texts under `also`, if they are texts.
  fileprivate var alsoTexts: [YAMLText] {
    switch self["also"] {
    case .sequence(let sequence)?: sequence.elements.compactMap(\.text)
    case .text(let text)?: [text]
    case .mapping?, nil: []
    }
  }
}

extension Diagnostic {
  fileprivate static func notAKind(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unknownName, message: "`\(text.value)` is not a kind of item", range: text.range)
  }

  fileprivate static func chipTwice(_ name: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .duplicateID, message: "the catalogue has two chips called `\(name.value)`", range: name.range)
  }
}
