import Diagnostics
import RuleModel

/// Which chips answer to a name.
///
/// A chip answers to its own names, a family's names stand for all its chips, and each of these may follow the
/// name of the maker. A name that belongs to a chip and to a family stands for all of them.
struct CatalogueNames: Sendable {
  /// What is offered for a name to which no chip answers.
  struct Suggestion: Sendable, Hashable {
    let names: [String]
    /// Whether a part of the name had to be left out to find them.
    let isPartial: Bool
  }

  /// More candidates than these are no help.
  private static let limit = 12

  private let byName: [String: [Int]]
  /// Everything each chip answers to, folded.
  private let answers: [[String]]
  private let names: [String]
  private let spellings: [String]
  private let familySpellings: [String]

  init(chips: [Catalogue.Chip], families: CodeList?) {
    var byName: [String: [Int]] = [:]
    func add(_ names: [String], makers: [String], _ members: [Int]) {
      for name in names {
        for written in [name] + makers.map({ "\($0) \(name)" }) {
          byName[ChipName.fold(written), default: []] += members
        }
      }
    }
    for (index, chip) in chips.enumerated() { add([chip.name] + chip.also, makers: chip.makers, [index]) }
    var familySpellings: Set<String> = []
    for family in families?.entries ?? [] {
      let members = chips.indices.filter { chips[$0].family == family.code.text }
      guard !members.isEmpty else { continue }
      let names = [family.code.text, family.name] + family.also
      familySpellings.formUnion(names)
      add(names, makers: Set(members.flatMap { chips[$0].makers }).sorted(), members)
    }
    self.byName = byName.mapValues { Set($0).sorted() }
    var answers: [[String]] = Array(repeating: [], count: chips.count)
    for (name, members) in self.byName { for member in members { answers[member].append(name) } }
    self.answers = answers
    names = chips.map(\.name)
    spellings = chips.flatMap { [$0.name] + $0.also }
    self.familySpellings = familySpellings.sorted()
  }

  /// The chips that answer to a name, by their places in the catalogue.
  func chips(_ name: String) -> [Int] { byName[ChipName.fold(name)] ?? [] }

  /// The chips that answer to a name of which this is a part, in one piece or in its words.
  ///
  /// - Parameter wholeNumbers: no number may be cut: `H20` is then no part of `GH200`.
  func chips(partly name: String, wholeNumbers: Bool = false) -> [Int] {
    let whole = ChipName.fold(name)
    let words = ChipName.words(name)
    guard whole.count > 1 else { return [] }
    return answers.indices.filter { index in
      answers[index].contains { answer in
        let holds = { wholeNumbers ? ChipName.contains(answer, $0) : answer.contains($0) }
        return holds(whole) || words.allSatisfy(holds)
      }
    }
  }

  /// What may have been meant: the chips that the name leaves open, a name spelt almost so, or the chips left
  /// open by the beginning of the name.
  func suggestion(for name: String) -> Suggestion {
    let open = few(name)
    if !open.isEmpty { return Suggestion(names: open, isPartial: false) }
    if let one = Spelling.nearest(name, in: familySpellings) ?? Spelling.nearest(name, in: spellings) {
      return Suggestion(names: [one], isPartial: false)
    }
    var words = ChipName.words(name)
    while words.count > 1 {
      words.removeLast()
      let open = few(words.joined(separator: " "))
      if !open.isEmpty { return Suggestion(names: open, isPartial: true) }
    }
    return Suggestion(names: [], isPartial: false)
  }

  private func few(_ name: String) -> [String] {
    let found = chips(partly: name, wholeNumbers: true)
    return found.count > Self.limit ? [] : found.map { names[$0] }
  }
}
