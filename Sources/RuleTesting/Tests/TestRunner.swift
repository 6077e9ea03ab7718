import CaseInput
package import Diagnostics
import Evaluation
package import ExportControl
import Quantities
import RuleCompiler
package import RuleModel
import YAMLSyntax

/// Runs the tests beside the rules.
package struct TestRunner: Sendable {
  private let library: RuleLibrary
  package let files: [RuleTestFile]

  package init(library: RuleLibrary) {
    self.library = library
    files = library.tests.map { RuleTestFile.read($0, reader: library.reader) }
  }

  /// All tests, or those whose file's path or own name contains `filter`.
  package func run(filter: String? = nil) -> TestReport {
    var report = TestReport()
    for file in files {
      report.diagnostics += file.diagnostics
      guard let pack = pack(of: file) else {
        report.diagnostics.append(.noSubject(file))
        continue
      }
      for test in file.tests {
        if let filter, !file.path.contains(filter), !test.name.contains(filter) { continue }
        if test.isTodo {
          report.todo += 1
          continue
        }
        report.run += 1
        let failures = Self.failures(of: test, subject: file.subject, pack: pack)
        if !failures.isEmpty { report.failed += 1 }
        report.diagnostics += failures
      }
    }
    return report
  }

  /// The pack that holds the rule file a test file names.
  package func pack(of file: RuleTestFile) -> RulePack? {
    library.packs.first { $0.sections.contains { $0.path == file.subject } }
  }

  /// What one test finds wrong; empty if it passes.
  package static func failures(of test: RuleTest, subject: String, pack: RulePack) -> [Diagnostic] {
    guard let line = test.procurementCase.lines.first else {
      return [.noLine(test)]
    }
    let known = Set(pack.readings.allChoices)
    if let wrong = test.choices.sorted().first(where: { !known.contains($0) }) {
      return [.unknownChoice(wrong, test)]
    }
    // Only these expectations can tell: comparing every reading in every test would take many times as long.
    let comparing = test.expectations.contains { ["verdict", "other_readings"].contains($0.key.value) }
    let options = JudgementOptions(
      choices: test.choices, comparesReadings: comparing,
      asksQuestions: test.expectations.contains { $0.key.value == "ask" })
    let determination = Judge.judge(pack: pack, facts: line.facts, asOf: test.asOf, options: options)
    var check = ExpectationCheck(
      determination: determination, pack: pack, facts: line.facts, asOf: test.asOf, subject: subject,
      choices: test.choices)
    for expectation in test.expectations { check.check(expectation) }
    return check.failures.map { .failed(test, $0) }
  }
}

extension Diagnostic {
  fileprivate static func noSubject(_ file: RuleTestFile) -> Diagnostic {
    Diagnostic(
      code: .unresolvedReference, message: "no pack holds the subject `\(file.subject)` of `\(file.path)`",
      range: nil)
  }

  fileprivate static func unknownChoice(_ choice: ReadingChoice, _ test: RuleTest) -> Diagnostic {
    Diagnostic(
      code: .unknownName, message: "`\(choice.reading)` has no choice `\(choice.choice)` in this pack",
      range: test.place)
  }

  fileprivate static func noLine(_ test: RuleTest) -> Diagnostic {
    Diagnostic(
      code: .ruleTestFailed, message: "the test `\(test.name)` describes no item", range: test.place)
  }

  fileprivate static func failed(_ test: RuleTest, _ failure: ExpectationCheck.Failure) -> Diagnostic {
    Diagnostic(
      code: .ruleTestFailed, message: "\(failure.key.value): wanted \(failure.wanted), got \(failure.got)",
      range: failure.key.range, labels: [.init(range: test.place, text: "as of \(test.asOf)")])
  }
}
