import Testing

@testable import AuditTrail
@testable import Reporting

@Suite("Lines of which the same is said")
struct GroupingTests {
  private static let blocked = Made.determination("blocked", rules: [Made.rule("742.6(a)")])

  @Test("are one finding with a place for each")
  func areOneFinding() throws {
    let lines = (1...400).map { Made.line($0, [Self.blocked, Made.pass()], quantity: "\($0)") }
    let findings = Made.report([Made.record(lines)]).findings
    #expect(findings.map(\.level) == [.blocked, .pass])
    #expect(findings[0].lines == Array(1...400))
    #expect(findings[0].places.map(\.line) == Array(11...410))
    #expect(findings[0].places[2].says == "line 3, 3 × H100")
  }

  @Test("are two findings where the items differ, or the rule, or the case")
  func areTwoFindings() {
    let other = Made.determination("blocked", rules: [Made.rule("744.11")])
    let record = Made.record([
      Made.line(1, [Self.blocked]), Made.line(2, [Self.blocked], of: "H200"), Made.line(3, [other]),
    ])
    #expect(Made.report([record]).findings.count == 3)
    #expect(Made.report([record, record]).findings.count == 6)
  }

  @Test("stay apart under two jurisdictions, even with the same words")
  func stayApartUnderTwoJurisdictions() {
    let chinese = Made.determination("blocked", jurisdiction: "CN", rules: [Made.rule("742.6(a)")])
    let findings = Made.report([Made.record([Made.line(1, [Self.blocked, chinese])])]).findings
    #expect(findings.map(\.jurisdiction) == ["US", "CN"])
    #expect(findings.map(\.rule.id) == ["us-ear/742.6(a)", "cn/742.6(a)"])
  }

  @Test("have a fingerprint that does not know on which line they stand")
  func haveAFingerprintWithoutLine() {
    let first = Made.report([Made.record([Made.line(1, [Self.blocked])])]).findings
    let moved = Made.report([Made.record([Made.line(9, [Self.blocked])])]).findings
    #expect(first.map(\.fingerprint) == moved.map(\.fingerprint))
    #expect(first.map(\.place) != moved.map(\.place))
  }

  @Test("have fingerprints that all differ, even of items without a name")
  func haveFingerprintsThatDiffer() {
    let figures = ["5,000 >= 4,800", "6,000 >= 4,800"].map {
      Made.determination(
        "blocked", rules: [Made.rule("742.6(a)", because: [Made.condition("item.x >= 4800", values: $0)])])
    }
    let record = Made.record([Made.line(1, [figures[0]], of: nil), Made.line(2, [figures[1]], of: nil)])
    let findings = Made.report([record, record]).findings
    #expect(findings.count == 4)
    #expect(Set(findings.map(\.fingerprint)).count == 4)
  }

  @Test("are relative to the folder the program ran in")
  func areRelative() {
    let inside = Made.record([Made.line(1, [Self.blocked])], path: "/work/orders/case.yaml")
    let stated = StatedFact(
      path: "item.chip", fact: "item.chip", value: "H100",
      place: Made.place(4, 7, in: "/work/orders/case.yaml"))
    let finding = Made.report(
      [Made.record(inside.lines, stated: [stated], path: inside.source.path)], root: "/work"
    ).findings[0]
    #expect(finding.place.path == "orders/case.yaml")
    let elsewhere = Made.report([], problems: [Made.problem("/workshop/a.yaml")], root: "/work")
    #expect(elsewhere.findings[0].place.path == "/workshop/a.yaml")
  }
}
