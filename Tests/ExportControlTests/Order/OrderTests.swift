import CaseInput
import Diagnostics
import ExportControl
import RuleModel
import TestSupport
import Testing

@Suite("The order in which things are given")
struct OrderTests {
  @Test("parties, documents and modes may stand in any order", arguments: ExampleCase.all)
  func partiesAndDocumentsMayStandInAnyOrder(example: ExampleCase) throws {
    let library = try RealRules.sound()
    var turned = example.tree
    for key in ["parties", "documents"] { turned[key] = turned[key]?.reversed }
    let (before, after) = (
      try JudgedText(example.tree.json, under: library).lines(),
      try JudgedText(turned.json, under: library).lines()
    )
    #expect(after == before)
  }

  @Test("each line is judged the same wherever it stands", arguments: ExampleCase.all)
  func eachLineIsJudgedTheSameWhereverItStands(example: ExampleCase) throws {
    let library = try RealRules.sound()
    var turned = example.tree
    turned["items"] = turned["items"]?.reversed
    let (before, after) = (
      try JudgedText(example.tree.json, under: library).lines(),
      try JudgedText(turned.json, under: library).lines()
    )
    #expect(after.reversed().map { $0.map(\.withoutNumbers) } == before.map { $0.map(\.withoutNumbers) })
  }

  @Test("the keys of a case may stand in any order", arguments: ExampleCase.all)
  func theKeysOfACaseMayStandInAnyOrder(example: ExampleCase) throws {
    let library = try RealRules.sound()
    let before = try JudgedText(example.tree.json, under: library).lines()
    let after = try JudgedText(example.tree.keysReversed.json, under: library).lines()
    #expect(after == before)
  }

  @Test("rule files may be given in any order", arguments: SplitMix64.seeds)
  func ruleFilesMayBeGivenInAnyOrder(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let library = try RealRules.sound()
    let shuffled = RuleLibrary.load(try RealRules.files().shuffled(using: &random))
    #expect(shuffled.packs.map(\.rules) == library.packs.map(\.rules), "seed \(seed)")
    #expect(shuffled.catalogue.chips.map(\.name) == library.catalogue.chips.map(\.name), "seed \(seed)")
    #expect(shuffled.diagnostics == library.diagnostics, "seed \(seed)")
    for example in ExampleCase.all.prefix(4) {
      let (before, after) = (
        try JudgedText(example.tree.json, under: library).lines(),
        try JudgedText(example.tree.json, under: shuffled).lines()
      )
      #expect(after == before, "seed \(seed)")
    }
    print("rule files: seed \(seed)")
  }

  @Test("a case is judged the same twice", arguments: ExampleCase.all)
  func aCaseIsJudgedTheSameTwice(example: ExampleCase) throws {
    let library = try RealRules.sound()
    let first = try JudgedText(example.tree.json, under: library)
    let second = try JudgedText(example.tree.json, under: library)
    #expect(
      first.cases.map { $0.lines.map(\.determinations) }
        == second.cases.map { $0.lines.map(\.determinations) })
  }
}

extension CaseTree {
  /// A list from its end to its beginning.
  fileprivate var reversed: CaseTree {
    if case .list(let elements) = self { .list(elements.reversed()) } else { self }
  }

  /// Every mapping from its end to its beginning.
  fileprivate var keysReversed: CaseTree {
    switch self {
    case .text: self
    case .list(let elements): .list(elements.map(\.keysReversed))
    case .mapping(let entries):
      .mapping(entries.reversed().map { Entry(key: $0.key, value: $0.value.keysReversed) })
    }
  }
}

extension Reading {
  /// Without the numbers of lines in the paths asked for.
  fileprivate var withoutNumbers: Reading {
    var copy = self
    copy.questions = questions.map { question in
      guard question.hasPrefix("items["), let end = question.firstIndex(of: "]") else { return question }
      return "item" + question[question.index(after: end)...]
    }.sorted()
    return copy
  }
}
