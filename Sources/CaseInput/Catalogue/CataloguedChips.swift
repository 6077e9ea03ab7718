import RuleModel

/// The chips of the catalogue that rules can look through.
enum CataloguedChips {
  /// For each root that stands for such chips, those designed in its country, in the order of the catalogue.
  static func drafts(_ catalogue: Catalogue, _ vocabulary: Vocabulary) -> [String: [DraftEntity]] {
    var drafts: [String: [DraftEntity]] = [:]
    for root in vocabulary.roots {
      guard case .catalogued(let country) = root.target else { continue }
      var reader = EntityReader(vocabulary: vocabulary, catalogue: catalogue)
      drafts[root.name] = catalogue.chips.compactMap { reader.chip($0) }.filter {
        $0.facts["designer_headquarters"]?.value == .single(.code(country))
      }
    }
    return drafts
  }
}
