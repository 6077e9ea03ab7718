import ExportControl
import RuleModel
import RuleTesting
import Testing

struct MutationTests {
  private static let careful = """
    subject: 1A001.yaml
    as_of: 2024-01-01
    tests:
      - name: exactly
        item: { performance: 4800, listed: no }
        expect: { outcome: license_required, flags: [] }
      - name: just below
        item: { performance: 4799, listed: yes }
        expect: { outcome: no_license_required, flags: [flag.listed] }
      - name: the first day
        as_of: 2023-11-17
        item: { performance: 4800, listed: yes }
        expect: { classification: [1A001.a], outcome: license_required, flags: [flag.listed] }
      - name: the day before
        as_of: 2023-11-16
        item: { performance: 4800, listed: yes }
        expect: { classification: [], outcome: no_license_required, flags: [] }
    """

  private func report(_ tests: String) throws -> MutationRunner.PackReport {
    try #require(MutationRunner(library: SmallLibrary.load(tests: tests)).run().first)
  }

  /// The requirement has no boundary of its own on the day before: its classification does not exist then.
  private static let dateOfTheRequirement = "in force from a day earlier"

  @Test func carefulTestsKillEveryMutantThatMakesADifference() throws {
    let report = try report(Self.careful)
    #expect(report.tried > 8)
    #expect(
      report.survivors.map { "\($0.original.id): \($0.change)" } == ["1.1: \(Self.dateOfTheRequirement)"])
  }

  @Test func aMissingBoundaryLeavesAMutantAlive() throws {
    let careless = Self.careful.replacing("performance: 4800", with: "performance: 5000")
    let changes = try report(careless).survivors.map(\.change)
    #expect(changes.contains("`>=` became `>`"))
    #expect(changes.contains("4800 became one more in its last place"))
  }

  @Test func aMissingDateLeavesAMutantAlive() throws {
    let careless = Self.careful.replacing("as_of: 2023-11-16", with: "as_of: 2020-01-01")
    #expect(try report(careless).survivors.contains { $0.original.id == RuleID("1A001.a") })
  }

  @Test func aDeclaredEquivalentIsCountedApart() throws {
    let declared =
      Self.careful + """

        equivalent:
          - { rule: "1.1", change: \(Self.dateOfTheRequirement), because: The entry does not exist before. }
        """
    let report = try report(declared)
    #expect(report.survivors.isEmpty)
    #expect(report.equivalents.count == 1)
    #expect(report.wrongDeclarations.isEmpty)
  }

  @Test func aDeclarationThatATestContradictsIsWrong() throws {
    let declared =
      Self.careful + """

        equivalent:
          - { rule: 1A001.a, change: "`>=` became `>`", because: Said so. }
        """
    #expect(try report(declared).wrongDeclarations.count == 1)
  }

  @Test func whatGoesOverAListIsWorkedOutAgainForEachMutant() throws {
    let rules = SmallLibrary.rules.replacing(
      "when: item.listed",
      with: "when: (sum of line.performance for line in items) > 10 and (any line in items where line.listed)"
    )
    let tests = """
      subject: 1A001.yaml
      as_of: 2024-01-01
      tests:
        - name: together above 10, one of them listed
          items: [{ performance: 6, listed: no }, { performance: 5, listed: yes }]
          expect: { flags: [flag.listed] }
      """
    let survivors = MutationRunner(library: SmallLibrary.load(tests: tests, rules: rules)).run()[0].survivors
    let changes = survivors.filter { $0.original.id == RuleID("flag.listed") }.map(\.change)
    #expect(!changes.contains("`sum` became `max`"))
    #expect(!changes.contains("`any` became `every`"))
  }

  @Test func theDateBetweenTwoVersionsMovesAsOne() throws {
    let rules = SmallLibrary.rules.replacing(
      "  - id: 1.1\n",
      with: """
          - id: 1A001.b
            kind: classification
            effective: 2023-11-17..2024-05-31
            says: A density of 6 or more.
            when: item.density >= 6
          - id: 1A001.b
            kind: classification
            effective: 2024-06-01..
            says: A density of 5 or more.
            when: item.density >= 5
          - id: 1.1

        """)
    let library = SmallLibrary.load(tests: Self.careful, rules: rules)
    let pack = try #require(library.packs.first)
    let moved = MutationRunner.mutants(of: pack).filter { $0.rules.count == 2 }
    #expect(moved.count == 2)
    #expect(moved.allSatisfy { $0.original.id == RuleID("1A001.b") })
  }
}
