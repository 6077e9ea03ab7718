import Diagnostics
import Evaluation
import ExportControl
import RuleModel
import Testing

@Suite("A mistake in a case")
struct ExhaustiveVariationTests {
  @Test("never makes an answer kinder without a word", arguments: ExampleCase.all)
  func neverMakesAnAnswerKinderWithoutAWord(example: ExampleCase) throws {
    let library = try RealRules.sound()
    let original = try JudgedText(example.tree.json, under: library)
    try #require(original.diagnostics.isEmpty, "\(original.diagnostics.map(\.message))")
    let before = try original.lines()
    let variations = Variation.all(of: example.tree).filter { !$0.isAnotherStatement(in: library) }
    var silent = 0
    for variation in variations {
      let judged = try JudgedText(variation.tree.json, under: library)
      if judged.diagnostics.isEmpty { silent += 1 }
      var expected = before
      if let line = variation.droppedLine, expected.indices.contains(line) { expected.remove(at: line) }
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
    print("\(example.name): \(variations.count) mistakes tried, \(silent) of them without a diagnostic")
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
