import CaseInput
import Diagnostics
import Evaluation
import ExportControl
import Quantities
import RuleModel
import Testing
import YAMLSyntax

/// The text of a procurement file, read and judged under the real rules.
struct JudgedText {
  /// All that is wrong with the text.
  let diagnostics: [Diagnostic]
  let cases: [CaseJudgement]

  /// - Parameter today: the day of a case that states none.
  init(
    _ text: String, path: String = "case.yaml", under library: RuleLibrary, today: String = "2026-11-22"
  ) throws {
    let composition = YAMLComposer.compose(SourceFile(path: path, text: text))
    var diagnostics = composition.diagnostics
    var cases: [CaseJudgement] = []
    let day = try #require(CalendarDate(reading: today))
    if let root = composition.root {
      let read = library.reader.cases(root, path: path)
      diagnostics += read.diagnostics
      for procurementCase in read.cases {
        diagnostics += procurementCase.diagnostics
        let judgement = CaseJudgement.judge(
          procurementCase, packs: library.packs, asOf: nil, today: day,
          // Every choice of every reading would be judged as well, and say nothing of mistakes in a file.
          options: JudgementOptions(comparesReadings: false))
        diagnostics += judgement.diagnostics
        cases.append(judgement)
      }
    }
    self.diagnostics = diagnostics
    self.cases = cases
  }

  /// What was found of the only case, line by line, each with a reading for every jurisdiction.
  func lines() throws -> [[Reading]] {
    try #require(cases.count == 1, "\(diagnostics.map(\.message))")
    return cases[0].lines.map { $0.determinations.map(Reading.init) }
  }

  /// What the United States say of the first line.
  func us() throws -> Reading {
    let line = try #require(try lines().first)
    return try #require(line.first { $0.jurisdiction == "US" })
  }
}
