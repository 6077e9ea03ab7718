import Diagnostics
import RuleModel
import YAMLSyntax

/// The chips by their names; figures are read when a chip is asked for.
package struct Catalogue: Sendable {
  /// One chip as it stands in its file.
  package struct Chip: Sendable {
    static let ownKeys = ["also", "supplied_as", "source", "confidence", "basis", "note"]

    package let name: String
    package let also: [String]
    package let family: String
    package let vendor: String
    package let suppliedAs: String?
    /// What is said of the chip as a whole.
    package let note: String?
    /// The names of its maker, each of which may stand before a name of the chip.
    let makers: [String]
    let node: YAMLNode
    let defaults: EvidenceFields.Defaults

    /// The sources of every figure that names no other.
    package var sources: [String] { defaults.sources }
    /// How far the figures are trusted that say nothing of their own.
    package var confidence: String? { defaults.confidence }
    /// Where the figures come from that say nothing of their own.
    package var basis: String? { defaults.basis }
  }

  /// In the order of the files.
  package let chips: [Chip]
  private let names: CatalogueNames

  init(chips: [Chip], families: CodeList?) {
    self.chips = chips
    names = CatalogueNames(chips: chips, families: families)
  }

  /// The chip of a name, or all chips of a family.
  package func chips(named name: String) -> [Chip] { names.chips(name).map { chips[$0] } }

  /// The chips of which this is a part of a name, a family's name or the maker's.
  package func chips(partlyNamed name: String) -> [Chip] { names.chips(partly: name).map { chips[$0] } }

  func chips(named text: YAMLText) -> ([Chip], [Diagnostic]) {
    let found = chips(named: text.value)
    return (found, found.isEmpty ? [.unknownChip(text, names.suggestion(for: text.value))] : [])
  }

  /// The names that may have been meant by one that is not there.
  package func nearest(_ name: String) -> [String] { names.suggestion(for: name).names }

  /// Why no chip answers to a name, with those that may have been meant.
  package func whyNone(_ name: String) -> String {
    let suggestion = names.suggestion(for: name)
    return "\(suggestion.message(for: name)); \(suggestion.help)"
  }
}

extension CatalogueNames.Suggestion {
  private var list: String { names.map { "`\($0)`" }.joined(separator: " or ") }

  /// Whether several chips answer to the name as far as it goes.
  private var isAmbiguous: Bool { names.count > 1 && !isPartial }

  fileprivate func message(for name: String) -> String {
    isAmbiguous
      ? "`\(name)` does not say which chip is meant" : "no chip of the catalogue is called `\(name)`"
  }

  fileprivate var help: String {
    if names.isEmpty { return "give its figures instead, or see `licet catalogue list`" }
    return isAmbiguous ? "it could be \(list); name one, or give its figures" : "did you mean \(list)?"
  }
}

extension Diagnostic {
  fileprivate static func unknownChip(_ text: YAMLText, _ found: CatalogueNames.Suggestion) -> Diagnostic {
    let only = found.names.count == 1 && !found.isPartial ? found.names.first : nil
    return Diagnostic(
      code: .unknownChip, message: found.message(for: text.value), range: text.range, help: found.help,
      replacement: only.flatMap { text.value.isCorrected(by: $0) ? $0 : nil })
  }
}

extension String {
  /// Whether the other name corrects this one: it keeps every number and does not merely cut off the end, since
  /// an end such as `Ti` makes another chip.
  fileprivate func isCorrected(by other: String) -> Bool {
    let (mine, others) = (ChipName.fold(self), ChipName.fold(other))
    return !mine.hasPrefix(others) && mine.split { !$0.isNumber }.allSatisfy { others.contains($0) }
  }
}
