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
    let node: YAMLNode
    let defaults: EvidenceFields.Defaults
  }

  /// In the order of the files.
  package let chips: [Chip]
  private let byName: [String: [Int]]
  private let familyNames: [String]

  init(chips: [Chip], families: CodeList?) {
    self.chips = chips
    var byName: [String: [Int]] = [:]
    for (index, chip) in chips.enumerated() {
      for name in [chip.name] + chip.also { byName[Self.fold(name)] = [index] }
    }
    for family in families?.entries ?? [] {
      let members = chips.indices.filter { chips[$0].family == family.code.text }
      for name in [family.code.text, family.name] + family.also
      where !members.isEmpty && byName[Self.fold(name)] == nil {
        byName[Self.fold(name)] = members
      }
    }
    self.byName = byName
    familyNames = Set(
      (families?.entries ?? []).filter { entry in chips.contains { $0.family == entry.code.text } }.flatMap {
        [$0.code.text, $0.name] + $0.also
      }
    ).sorted()
  }

  /// The chip of a name, or all chips of a family.
  package func chips(named name: String) -> [Chip] {
    (byName[Self.fold(name)] ?? []).map { chips[$0] }
  }

  func chips(named text: YAMLText) -> ([Chip], [Diagnostic]) {
    let found = chips(named: text.value)
    return (found, found.isEmpty ? [.unknownChip(text, nearest: nearest(text.value))] : [])
  }

  /// The names nearest to one that is not there.
  package func nearest(_ name: String) -> [String] {
    if let one = Spelling.nearest(name, in: familyNames)
      ?? Spelling.nearest(name, in: chips.flatMap { [$0.name] + $0.also })
    {
      return [one]
    }
    let folded = Self.fold(name)
    guard folded.count > 1 else { return [] }
    return Array(chips.map(\.name).filter { Self.fold($0).contains(folded) }.prefix(5))
  }

  static func fold(_ name: String) -> String {
    String(name.lowercased().filter { !" -_/".contains($0) })
  }
}

extension Diagnostic {
  fileprivate static func unknownChip(_ text: YAMLText, nearest: [String]) -> Diagnostic {
    Diagnostic(
      code: .unknownChip, message: "no chip of the catalogue is called `\(text.value)`", range: text.range,
      help: nearest.isEmpty
        ? "give its figures instead, or see `licet catalogue list`"
        : "did you mean \(nearest.map { "`\($0)`" }.joined(separator: " or "))?",
      replacement: nearest.count == 1 ? nearest[0] : nil)
  }
}
