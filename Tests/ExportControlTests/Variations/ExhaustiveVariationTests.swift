import Diagnostics
import Evaluation
import ExportControl
import Foundation
import RuleModel
import TestSupport
import Testing

@Suite("A mistake in a case")
struct ExhaustiveVariationTests {
  @Test("never makes an answer kinder without a word", arguments: ExampleCase.all)
  func neverMakesAnAnswerKinderWithoutAWord(example: ExampleCase) throws {
    let library = try RealRules.sound()
    let original = try JudgedText(example.tree.json, under: library)
    try #require(original.diagnostics.isEmpty, "\(original.diagnostics.map(\.message))")
    let before = try original.lines()
    let all = Variation.all(of: example.tree).filter { !$0.isAnotherStatement(in: library) }
    let variations = Self.sample(all)
    var silent = 0
    for variation in variations {
      let judged = try JudgedText(variation.tree.json, under: library)
      if judged.diagnostics.isEmpty { silent += 1 }
      var expected = before
      if let line = variation.droppedLine, expected.indices.contains(line) { expected.remove(at: line) }
      // What could not be read keeps the case from passing, whatever is left of it.
      if judged.diagnostics.hasErrors, judged.cases.map(\.verdict) == [.undetermined] { continue }
      let after = try judged.lines()
      guard after.count == expected.count else {
        if judged.diagnostics.isEmpty { Issue.record("a line was lost: \(variation)") }
        continue
      }
      for (line, readings) in zip(expected, after).enumerated() {
        for (old, new) in zip(readings.0, readings.1) {
          guard let kinder = Leniency.found(old, new) else { continue }
          Issue.record(
            """
            \(kinder): line \(line + 1), \(old.jurisdiction): \(old.verdict) \(old.possible) became \
            \(new.verdict) \(new.possible) by \(variation)
            """)
        }
      }
    }
    print(
      "\(example.name): \(variations.count) of \(all.count) mistakes tried (seed \(Self.seed)), \(silent) of them without a diagnostic"
    )
  }

  /// Mistakes tried in each case, unless `LICET_EVERY_MISTAKE=1` asks for all, which takes long.
  private static let tried = 24
  /// Set `LICET_SEED` to try others.
  private static let seed =
    ProcessInfo.processInfo.environment["LICET_SEED"].flatMap { UInt64($0) } ?? 20_261_122

  private static func sample(_ all: [Variation]) -> [Variation] {
    guard ProcessInfo.processInfo.environment["LICET_EVERY_MISTAKE"] != "1" else { return all }
    var random = SplitMix64(seed: seed)
    return Array(all.shuffled(using: &random).prefix(tried))
  }

  @Test("every case that is shipped is read whole", arguments: ExampleCase.all)
  func everyCaseThatIsShippedIsReadWhole(example: ExampleCase) throws {
    let judged = try JudgedText(example.tree.json, under: try RealRules.sound())
    #expect(judged.diagnostics.map(\.message) == [])
  }

  @Test("there are cases to vary")
  func thereAreCasesToVary() {
    #expect(ExampleCase.all.count >= 20)
  }
}
