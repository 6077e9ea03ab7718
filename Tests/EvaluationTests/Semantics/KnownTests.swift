import Evaluation
import RuleModel
import Testing

/// S2: what stands under `known` is raised by what a case states, and asks for nothing.
struct KnownTests {
  private func flag(_ condition: String, _ text: String) throws -> Determination {
    try Bench(Bench.rule("F", "red_flag", "when: \(condition)\nresolve: Ask.")).judge(text)
  }

  @Test(arguments: [("a: yes", Truth.holds), ("a: no", .fails), ("a: unknown", .fails), ("n: 1", .fails)])
  func whatIsUnknownFails(line: String, truth: Truth) throws {
    let judged = try flag("known item.a", "item: { \(line) }")
    #expect(judged.findings.map(\.truth) == [truth])
    #expect(judged.questions.isEmpty)
    #expect(judged.verdict == (truth == .holds ? .attention : .pass))
  }

  @Test(arguments: [
    ("known item.n > 3", "n: 4", Truth.holds), ("known item.n > 3", "n: 3", .fails),
    ("known item.n > 3", "n: { value: 2, or: [{ value: 4, source: x }] }", .fails),
    ("known (item.a and item.b)", "a: yes", .fails), ("known (item.a or item.b)", "a: yes", .holds),
    ("known not item.a", "a: no", .holds), ("known not item.a", "b: no", .fails),
    ("not known item.a", "b: no", .holds), ("not known item.a", "a: yes", .fails),
    ("known known item.a", "a: yes", .holds),
  ])
  func itReachesAsFarAsNot(condition: String, line: String, truth: Truth) throws {
    #expect(try flag(condition, "item: { \(line) }").findings.map(\.truth) == [truth])
  }

  @Test func aListThatMayGoOnRaisesByWhatIsThere() throws {
    let condition = "known (any party in parties where party.listed)"
    let one = "parties: [{ roles: [purchaser], listed: LISTED }]\nitem: { n: 1 }"
    #expect(
      try flag(condition, one.replacing("LISTED", with: "yes")).findings.map(\.truth) == [.holds])
    #expect(try flag(condition, one.replacing("LISTED", with: "no")).findings.map(\.truth) == [.fails])
  }

  @Test func aDutyUnderItIsSilentUntilItIsStated() throws {
    let bench = try Bench(Bench.rule("R", "when: known item.a\nthen: banned"))
    #expect(try bench.judge("item: { a: yes }").possible == ["banned"])
    #expect(try bench.judge("item: { a: unknown }").possible == ["free"])
  }
}

/// S9: what speaks where the pack does not apply.
struct OutsideScopeTests {
  private func judge(_ key: String, _ line: String) throws -> Determination {
    let flag = Bench.rule("F", "red_flag", "\(key)when: item.a\nresolve: Ask.")
    let duty = Bench.rule("R", "when: item.a\nthen: banned")
    return try Bench(
      flag + duty, header: Bench.header(verifiedThrough: "2030-12-31", extra: "applies_when: item.b")
    ).judge("item: { \(line) }")
  }

  @Test(arguments: [("a: yes, b: no", Truth.holds), ("a: yes", .holds), ("a: no, b: no", .fails)])
  func aFlagThatSaysSoSpeaksWhereThePackDoesNotApply(line: String, truth: Truth) throws {
    #expect(try judge("outside_scope: yes\n", line).findings.first { $0.rule.id.text == "F" }?.truth == truth)
  }

  @Test func itCallsForAttentionAndMakesNoOutcome() throws {
    let judged = try judge("outside_scope: yes\n", "a: yes, b: no")
    #expect(judged.possible == ["free"])
    #expect(judged.verdict == .attention)
  }

  @Test func anyOtherFlagIsSilentThere() throws {
    #expect(try judge("", "a: yes, b: no").verdict == .pass)
  }
}
