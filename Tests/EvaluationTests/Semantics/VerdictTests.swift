import Evaluation
import Quantities
import RuleModel
import Testing

/// S12: from outcomes to verdicts.
struct VerdictTests {
  @Test(arguments: [
    ("free", Verdict.pass), ("advised", .attention), ("approval", .blocked), ("banned", .blocked),
    ("license_required", .blocked),
  ])
  func eachOutcomeHasItsVerdict(outcome: String, verdict: Verdict) throws {
    let determination = try Bench(Bench.rule("R", "then: \(outcome)")).judge("item: {}")
    #expect(determination.possible == [outcome])
    #expect(determination.verdict == verdict)
  }

  @Test(arguments: [
    ("advised", "a: unknown", Verdict.attention), ("banned", "a: unknown", .undetermined),
    ("approval", "a: unknown", .undetermined), ("banned", "a: no", .pass),
  ])
  func anUnknownRuleIsUndeterminedWhereItCouldBlock(outcome: String, line: String, verdict: Verdict) throws {
    let rule = Bench.rule("R", "when: item.a\nthen: \(outcome)")
    #expect(try Bench(rule).judge("item: { \(line) }").verdict == verdict)
  }

  @Test func whatIsBlockedEitherWayIsBlocked() throws {
    let rules = Bench.rule("R", "when: item.a\nthen: banned") + Bench.rule("S", "then: approval")
    #expect(try Bench(rules).judge("item: {}").verdict == .blocked)
  }

  @Test(arguments: [("a: yes", Verdict.attention), ("a: unknown", .attention), ("a: no", .pass)])
  func aRedFlagThatIsNotRuledOutCallsForAttention(line: String, verdict: Verdict) throws {
    let flag = Bench.rule("F", "red_flag", "when: item.a\nresolve: Ask.")
    let determination = try Bench(flag).judge("item: { \(line) }")
    #expect(determination.verdict == verdict)
    #expect(determination.possible == ["free"])
  }
}

/// S12: what satisfies an outcome is on file and in date on the day judged.
struct DocumentTests {
  private let bench = Result { try Bench(Bench.rule("R", "then: approval\ndocuments: [statement]")) }

  /// What a document needs beside its kind, to be on file and in date.
  private static let whole = "number: P-1, issued: 2025-01-01, expires: 2027-01-01"

  private func judge(_ permit: String) throws -> Determination {
    try bench.get().judge(
      "item: {}\ndocuments:\n  - { kind: statement, \(Self.whole) }\n  - { kind: permit, \(permit) }")
  }

  @Test(arguments: [
    (whole, DocumentStatus.State.supplied),
    ("number: P-1, issued: 2026-01-01, expires: 2026-01-01", .supplied),
    ("number: P-1, issued: 2025-01-01, expires: 2025-12-31", .expired),
    ("number: P-1, issued: 2026-01-02, expires: 2027-01-01", .notYetIssued),
  ])
  func aDocumentIsGoodFromItsFirstToItsLastDay(permit: String, state: DocumentStatus.State) throws {
    let approval = try judge(permit).possibility("approval")
    #expect(approval.documents.map(\.state) == [state, .supplied])
    #expect(approval.verdict == (state == .supplied ? .pass : .blocked))
  }

  @Test(arguments: [
    ("2025-06-01", "2025-06-01", DocumentStatus.State.supplied), ("2025-06-02", "2025-06-01", .notYetIssued),
    ("2026-01-01", "2026-06-01", .supplied), ("2026-01-02", "2026-06-01", .notYetIssued),
    ("2026-01-01", "unknown", .supplied),
  ])
  func whatIsIssuedAfterTheTransactionDoesNotServeIt(
    issued: String, date: String, state: DocumentStatus.State
  ) throws {
    let text = """
      item: {}
      transaction: { date: \(date) }
      documents:
        - { kind: statement, \(Self.whole) }
        - { kind: permit, number: P-1, issued: \(issued), expires: 2027-01-01 }
      """
    let approval = try bench.get().judge(text).possibility("approval")
    #expect(approval.documents.map(\.state) == [state, .supplied])
  }

  @Test(arguments: [
    "issued: 2025-01-01, expires: 2027-01-01", "number: P-1, expires: 2027-01-01",
    "number: P-1, issued: 2025-01-01", "number: P-1, issued: 2025-01-01, expires: unknown",
    "number: unknown, issued: 2025-01-01, expires: 2027-01-01",
  ])
  func aDocumentOfWhichSomethingIsUnknownDoesNotServe(permit: String) throws {
    let determination = try judge(permit)
    #expect(try determination.possibility("approval").documents.map(\.state) == [.incomplete, .supplied])
    #expect(determination.verdict == .blocked)
  }

  @Test func whatIsNotOnFileIsOutstanding() throws {
    let approval = try bench.get().judge("item: {}\ndocuments: none").possibility("approval")
    #expect(approval.documents.map(\.state) == [.outstanding, .outstanding])
    #expect(approval.verdict == .blocked)
  }

  @Test func oneGoodDocumentAmongSeveralIsEnough() throws {
    let text = """
      item: {}
      documents:
        - { kind: permit, number: P-1, issued: 2024-01-01, expires: 2025-01-01 }
        - { kind: permit, number: P-2, issued: 2025-01-01, expires: 2027-01-01 }
        - { kind: permit, number: P-3, issued: 2026-06-01, expires: 2027-06-01 }
      """
    let permit = try #require(bench.get().judge(text).possibility("approval").documents.first)
    #expect(permit.state == .supplied)
    #expect(permit.number == "P-2")
    #expect(permit.expires == (try date("2027-01-01")))
  }

  @Test func anotherDocumentDoesNotServe() throws {
    let approval = try bench.get().judge(
      "item: {}\ndocuments: [{ kind: licence, \(Self.whole) }, { kind: statement, \(Self.whole) }]")
    #expect(try approval.possibility("approval").documents.map(\.state) == [.outstanding, .supplied])
  }

  @Test func aDocumentOfUnknownKindDoesNotServe() throws {
    let approval = try bench.get().judge("item: {}\ndocuments: [{ kind: unknown, \(Self.whole) }]")
    #expect(try approval.possibility("approval").documents.map(\.state) == [.outstanding, .outstanding])
  }
}

/// S12: what must be stated to satisfy an outcome.
struct StatementTests {
  private let rule = Bench.rule(
    "R", "when: item.a\nthen: approval\nmust_state: [justification.use, justification.why]")
  private let permit = "documents: [{ kind: permit, number: P-1, issued: 2025-01-01, expires: 2027-01-01 }]"

  @Test(arguments: [
    ("justification: { use: Weather, why: Speed }", [], Verdict.pass),
    ("justification: { use: Weather }", ["justification.why"], .blocked),
    ("justification: { use: unknown, why: Speed }", ["justification.use"], .blocked),
    ("title: Nothing said", ["justification.use", "justification.why"], .blocked),
  ])
  func whatIsNotStatedIsNamed(text: String, unstated: [String], verdict: Verdict) throws {
    let determination = try Bench(rule).judge("item: { a: yes }\n\(permit)\n\(text)")
    #expect(try determination.possibility("approval").unstated == unstated)
    #expect(determination.verdict == verdict)
    #expect(determination.questions.map(\.path) == unstated)
  }

  @Test func whatMustBeStatedIsAskedInTheWordsOfTheVocabulary() throws {
    let determination = try Bench(rule).judge("item: { a: yes }")
    #expect(try determination.question("justification.use").ask == "What for?")
  }

  @Test func aQuestionForTwoOutcomesIsAskedOnce() throws {
    let either = rule.replacing(
      "then: approval",
      with: "then: approval\n  except:\n    - { id: X, says: For b., when: item.b, then: banned }")
    let paths = try Bench(either).judge("item: { a: yes }").questions.map(\.path)
    #expect(paths.filter { $0 == "justification.use" }.count == 1)
  }
}
