import Testing

@testable import AuditTrail
@testable import Reporting

@Suite("The sentence of a finding")
struct MessageTests {
  private static func message(_ determination: DeterminationRecord, errors: [String] = []) -> String {
    Made.report([Made.record([Made.line(1, [determination])], inputErrors: errors)]).findings.last?.message
      ?? ""
  }

  @Test("says what is blocked, under which paragraph, by what margin, and what would release it")
  func saysWhatIsBlocked() {
    let condition = Made.condition(
      "item.total_processing_performance >= 4800", values: "15,832 >= 4,800", margin: "11,032")
    let blocked = Made.determination(
      "blocked",
      possible: [Made.possibility("license_required", "blocked", papers: ["Licence of the Bureau"])],
      rules: [Made.rule("742.6(a)", because: [condition])])
    #expect(
      Self.message(blocked)
        == "H100 is BLOCKED under US rules by 742.6(a) (15 CFR 742.6, regulation, certainty P): A licence is "
        + "required; total processing performance 15,832 >= 4,800, by 11,032; to release it: Licence of the "
        + "Bureau (outstanding).")
  }

  @Test("says that what is reported is no law, and who reported it")
  func saysThatReportsAreNoLaw() {
    let reported = Made.rule(
      "2025-09", kind: "obligation", outcomes: ["prohibited"], authority: "reported",
      reportedBy: ["Some Times, 2025-09-17"])
    let blocked = Made.determination(
      "blocked", jurisdiction: "CN", outcome: "prohibited",
      possible: [Made.possibility("prohibited", "blocked")],
      rules: [reported])
    let message = Self.message(blocked)
    #expect(
      message.contains("under CN rules as reported, not law, by 2025-09 (reported by Some Times, 2025-09-17"))
    #expect(message.hasSuffix("to release it: nothing that could be on file."))
  }

  @Test("rests on law where law and reports say the same")
  func restsOnLawFirst() {
    let rules = [Made.rule("2025-09", authority: "reported", reportedBy: ["X"]), Made.rule("742.6(a)")]
    let message = Self.message(Made.determination("blocked", rules: rules))
    #expect(message.contains("by 742.6(a) (15 CFR 742.6, regulation, certainty P) and 1 more: "))
    #expect(!message.contains("not law"))
  }

  @Test("asks for what would settle it, of any item alike")
  func asksForWhatWouldSettleIt() {
    let question = DeterminationRecord.Question(
      path: "items[7].altered", ask: "Was it altered?", reason: "not given", couldLower: true, effects: [])
    let open = Made.determination(
      "undetermined",
      possible: [
        Made.possibility("no_license_required", "pass"), Made.possibility("license_required", "blocked"),
      ], questions: [question])
    #expect(
      Self.message(open)
        == "H100 is NOT SETTLED under US rules: at worst license_required, A licence is required, at best "
        + "no_license_required; to settle it, say: item.altered (Was it altered?).")
  }

  @Test("names the red flag that is raised, and what would resolve it")
  func namesTheRedFlag() {
    let flag = Made.rule("flag-19", kind: "red_flag", outcomes: [], resolve: "Ask the buyer.")
    let attention = Made.determination(
      "attention", outcome: "no_license_required",
      possible: [Made.possibility("no_license_required", "pass")],
      rules: [flag], isStale: true)
    #expect(
      Self.message(attention)
        == "H100 calls for ATTENTION under US rules: Nothing is required; red flag flag-19 is raised: Items need "
        + "a licence (to resolve: Ask the buyer); the law is verified through 2026-09-30 only.")
  }

  @Test("of a case that could not be read whole is never that it passes")
  func isNeverThatADamagedCasePasses() {
    let findings = Made.report([
      Made.record([Made.line(1, [Made.pass()])], inputErrors: ["L0601 \(Made.path):19:29: no fact `a: b`"])
    ]).findings
    #expect(findings.map(\.level) == [.notRead, .undetermined])
    #expect(findings[1].message.contains("the file could not be read whole"))
  }

  @Test("is one line, and shows what is hidden in a name")
  func isOneLine() {
    let line = Made.line(1, [Made.determination("blocked")], of: Made.hostile)
    let message = Made.report([Made.record([line])]).findings[0].message
    #expect(!message.contains { $0.isNewline })
    for hidden in ["\u{1B}", "\u{202E}", "\u{200B}", "\u{FFFE}"] {
      #expect(!message.unicodeScalars.contains { "\($0)" == hidden })
    }
    #expect(message.contains("[U+001B][31m[U+202E][U+200B][U+FFFE]"))
  }
}
