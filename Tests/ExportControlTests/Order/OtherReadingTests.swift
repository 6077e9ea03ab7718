import CaseInput
import Diagnostics
import Evaluation
import ExportControl
import RuleModel
import Testing
import YAMLSyntax

/// Another reading of the law takes over what was worked out and does not rest on it (S15). It must answer as if it had
/// worked out everything by itself.
struct OtherReadingTests {
  @Test(arguments: ExampleCase.all)
  func anotherReadingAnswersAsIfItStoodAlone(_ example: ExampleCase) throws {
    let library = try RealRules.sound()
    let root = try #require(
      YAMLComposer.compose(.init(path: "case.yaml", text: example.tree.json + "\n")).root)
    for procurementCase in library.reader.cases(root, path: "case.yaml").cases {
      let day = try #require(procurementCase.asOf ?? procurementCase.transactionDate)
      let lines = procurementCase.lines.map(\.facts)
      for pack in library.packs {
        let determinations = Judge.judge(pack: pack, lines: lines, asOf: day)
        let alone = { (options: JudgementOptions) in
          Judge.judge(pack: pack, lines: lines, asOf: day, options: options).map(Determination.Gist.init)
        }
        let chosen = alone(JudgementOptions(comparesReadings: false, asksQuestions: false))
        for choice in pack.readings.allChoices where !pack.choices(under: []).contains(choice) {
          let others = alone(
            JudgementOptions(choices: [choice], comparesReadings: false, asksQuestions: false))
          for (index, determination) in determinations.enumerated() {
            let told = determination.otherReadings.first {
              $0.reading.id == choice.reading && $0.choice.id == choice.choice
            }
            let differs = others[index] != chosen[index]
            #expect(told?.gist == (differs ? others[index] : nil), "line \(index + 1), \(choice)")
          }
        }
      }
    }
  }
}
