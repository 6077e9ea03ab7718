import Evaluation
import RuleModel
import Testing

/// S9: a least fixed point holds for the fewest things that satisfy it.
struct FixedPointTests {
  private static let rules = """
    - id: C
      kind: definition
      defines: party.captured
      least_fixed_point: yes
      effective: 2020-01-01..
      says: Half or more is held by those listed or captured.
      interpretation: For tests.
      value: |
        (sum of owner.share for owner in party.owners where owner.party.listed or owner.party.captured) >= 50
    """

  private func captured(_ parties: String) throws -> FactQuery.Answer {
    try Bench(Self.rules).answer("purchaser.captured", "item: { n: 1 }\n" + parties)
  }

  @Test func halfIsEnoughLessIsNot() throws {
    let owners = "owners: [{ name: A, listed: yes, owners: none }]"
    #expect(
      try captured("parties: [{ roles: [purchaser], owners: [{ party: A, share: 50 }] }]\n" + owners)
        == .truth(.holds))
    #expect(
      try captured("parties: [{ roles: [purchaser], owners: [{ party: A, share: 49.99 }] }]\n" + owners)
        == .truth(.fails))
  }

  @Test func captureIsHandedDownWholeNotMultiplied() throws {
    let text = """
      parties: [{ roles: [purchaser], listed: no, owners: [{ party: P, share: 50 }] }]
      owners:
        - { name: P, listed: no, owners: [{ party: A, share: 50 }] }
        - { name: A, listed: yes, owners: none }
      """
    #expect(try captured(text) == .truth(.holds))
    #expect(
      try captured(text.replacing("party: A, share: 50", with: "party: A, share: 49")) == .truth(.fails))
  }

  @Test func sharesThatGoInACircleStartFromWhatIsListed() throws {
    let text = """
      parties: [{ name: X, roles: [purchaser], listed: no, owners: [{ party: P, share: 60 }] }]
      owners: [{ name: P, listed: no, owners: [{ party: X, share: 60 }] }]
      """
    #expect(try captured(text) == .truth(.fails))
    #expect(
      try captured(text.replacing("name: P, listed: no", with: "name: P, listed: yes")) == .truth(.holds))
    #expect(try captured(text.replacing("name: P, listed: no", with: "name: P")) == .truth(.unknown))
  }

  @Test func aLongChainIsFollowedToItsEnd() throws {
    let links = (1...30).map {
      "  - { name: L\($0), listed: no, owners: [{ party: L\($0 + 1), share: 50 }] }"
    }
    let text = """
      parties: [{ roles: [purchaser], listed: no, owners: [{ party: L1, share: 50 }] }]
      owners:
      \(links.joined(separator: "\n"))
        - { name: L31, listed: yes, owners: none }
      """
    #expect(try captured(text) == .truth(.holds))
    #expect(try captured(text.replacing("L31, listed: yes", with: "L31, listed: no")) == .truth(.fails))
  }

  @Test func whatCouldTipItKeepsItOpenAndIsAskedFor() throws {
    let text = """
      item: { n: 1 }
      parties: [{ roles: [purchaser], listed: no, owners: [{ party: A, share: 30 }, { share: 25 }] }]
      owners: [{ name: A, listed: yes, owners: none }]
      """
    let bench = try Bench(
      Self.rules + """

        - id: R
          kind: license_requirement
          effective: 2020-01-01..
          says: Captured.
          when: purchaser.captured
        """)
    let found = try bench.judge(text)
    #expect(found.outcomes.possible.map(\.text) == ["free", "license_required"])
    #expect(found.questions.map(\.path).contains { $0.hasSuffix("owners[2].party") })
    let small = try bench.judge(text.replacing("share: 25", with: "share: 19"))
    #expect(small.outcomes.possible.map(\.text) == ["free"])
  }
}
