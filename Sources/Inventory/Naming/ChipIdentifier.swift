package import CaseInput

/// Says which chip of the catalogue a sighting is: by an alias or by the catalogue's own names, never by a guess.
package struct ChipIdentifier: Sendable {
  private let catalogue: Catalogue
  private let aliases: ChipAliases

  /// Takes the names that count.
  package init(catalogue: Catalogue, aliases: ChipAliases) {
    self.catalogue = catalogue
    self.aliases = aliases
  }

  /// What a sighting is.
  package func identify(_ sighting: ChipSighting) -> Identification {
    if let (word, meaning) = aliases.meaning(of: sighting.aliasNames) {
      switch meaning {
      case .chip(let chip): return .chip(canonical(chip), how: "`\(word)` by an alias given with the command")
      case .none: return .other
      }
    }
    for name in sighting.catalogueNames where !catalogue.chips(named: name).isEmpty {
      return .chip(canonical(name), how: name == sighting.written ? "" : "written `\(sighting.written)`")
    }
    if case .device(let isSuspect) = sighting.certainty, !isSuspect, !isPartOfAName(sighting.written) {
      return .other
    }
    let nearest = sighting.catalogueNames.first.map { catalogue.nearest($0) } ?? []
    let reason =
      sighting.reason.isEmpty
      ? sighting.catalogueNames.isEmpty
        ? "it has no name" : "the catalogue has no chip called `\(sighting.written)`" : sighting.reason
    return .unknown(reason: reason, nearest: nearest)
  }

  /// The catalogue's own name of a chip; of a family, the name given.
  private func canonical(_ name: String) -> String {
    let chips = catalogue.chips(named: name)
    return chips.count == 1 ? chips[0].name : name
  }

  /// Whether a chip's name begins like this: `H100` of some board the catalogue does not have.
  private func isPartOfAName(_ name: String) -> Bool {
    name.count > 2 && !catalogue.chips(partlyNamed: name).isEmpty
  }
}
