import Diagnostics
import ExportControl
import RuleTesting
import Testing

/// Each key under `expect` passes when it is right and is seen to fail when it is wrong.
struct ExpectationTests {
  private static let pairs: [(right: String, wrong: String)] = [
    ("{ classification: [1A001.a] }", "{ classification: [] }"),
    ("{ holds: [1A001.a, 1.1] }", "{ holds: [flag.listed] }"),
    ("{ fails: [flag.listed] }", "{ fails: [1.1] }"),
    ("{ because: [1A001.a] }", "{ because: [flag.listed] }"),
    ("{ outcome: license_required }", "{ outcome: no_license_required }"),
    ("{ possible: [license_required] }", "{ possible: [no_license_required, license_required] }"),
    ("{ settled: yes }", "{ settled: no }"),
    ("{ verdict: blocked }", "{ verdict: pass }"),
    ("{ printed: license_required }", "{ printed: no_license_required }"),
    ("{ review_policy: none }", "{ review_policy: denial }"),
    ("{ documents: [bis_license] }", "{ documents: [] }"),
    ("{ flags: [] }", "{ flags: [flag.listed] }"),
    ("{ value: { item.performance: 4800 } }", "{ value: { item.performance: 4801 } }"),
    ("{ value: { item.listed: no } }", "{ value: { item.listed: yes } }"),
  ]

  @Test(arguments: pairs.map(\.right))
  func aRightExpectationPasses(_ expect: String) {
    let report = TestRunner(library: SmallLibrary.load(tests: SmallLibrary.test(expecting: expect))).run()
    #expect(report.run == 1)
    #expect(report.failed == 0, "\(report.diagnostics.map(\.message))")
    #expect(!report.diagnostics.hasErrors)
  }

  @Test(arguments: pairs.map(\.wrong))
  func aWrongExpectationFails(_ expect: String) {
    let report = TestRunner(library: SmallLibrary.load(tests: SmallLibrary.test(expecting: expect))).run()
    #expect(report.failed == 1)
    #expect(report.diagnostics.map(\.code) == [.ruleTestFailed])
  }

  @Test func anUnknownFactIsAskedFor() {
    let text = SmallLibrary.test(
      expecting:
        "{ unknown: [1A001.a, 1.1], ask: [item.performance], settled: no, turning_point: { item.performance: at least 4800 } }",
      item: "{ listed: no }")
    let report = TestRunner(library: SmallLibrary.load(tests: text)).run()
    // The turning point is written with a comma for people, so this one must fail and nothing else.
    #expect(
      report.diagnostics.map(\.message) == ["item.performance: wanted at least 4800, got at least 4,800"])
  }

  @Test func aQuestionNotAskedFails() {
    let text = SmallLibrary.test(expecting: "{ ask: [item.density] }")
    #expect(TestRunner(library: SmallLibrary.load(tests: text)).run().failed == 1)
  }

  @Test func anUnknownKeyFails() {
    let text = SmallLibrary.test(expecting: "{ outcom: license_required }")
    #expect(TestRunner(library: SmallLibrary.load(tests: text)).run().failed == 1)
  }

  @Test func anUnknownRuleFails() {
    let text = SmallLibrary.test(expecting: "{ fails: [1A001.z] }")
    #expect(TestRunner(library: SmallLibrary.load(tests: text)).run().failed == 1)
  }

  @Test func aRuleNotInForceFails() {
    let text = SmallLibrary.test(expecting: "{ fails: [1A001.a], classification: [] }", asOf: "2023-11-16")
    #expect(TestRunner(library: SmallLibrary.load(tests: text)).run().failed == 0)
  }

  @Test func aTestThatExpectsNothingIsAnError() {
    let text = SmallLibrary.test(expecting: "{}")
    #expect(TestRunner(library: SmallLibrary.load(tests: text)).run().diagnostics.hasErrors)
  }

  @Test func aTestToDoIsCountedAndNotRun() {
    let text = SmallLibrary.test(expecting: "{ settled: no }").replacing("name:", with: "todo:")
    let report = TestRunner(library: SmallLibrary.load(tests: text)).run()
    #expect(report.todo == 1)
    #expect(report.run == 0)
  }

  @Test func aSubjectThatIsNotThereIsAnError() {
    let text = SmallLibrary.test(expecting: "{ settled: yes }").replacing("1A001.yaml", with: "1A002.yaml")
    #expect(TestRunner(library: SmallLibrary.load(tests: text)).run().diagnostics.hasErrors)
  }

  @Test func aTestIsLaidOverWhatIsGiven() {
    let text = """
      subject: 1A001.yaml
      as_of: 2024-01-01
      given:
        item: { performance: 4799, listed: no }
      tests:
        - name: given alone
          expect: { outcome: no_license_required }
        - name: one fact replaced, the other kept
          item: { performance: 4800 }
          expect: { outcome: license_required, flags: [] }
      """
    let report = TestRunner(library: SmallLibrary.load(tests: text)).run()
    #expect(report.run == 2)
    #expect(report.failed == 0)
  }
}
