import Evaluation
import Quantities
import RuleModel
import Testing

/// S6: carve-outs come first, innermost first; one that holds removes or replaces.
struct CarveOutTests {
  private func judge(_ carveOuts: String, _ line: String) throws -> Determination {
    let indented = carveOuts.split(separator: "\n").map { "  \($0)\n" }.joined()
    return try Bench(Bench.rule("R", "when: item.a\nexcept:\n\(indented)then: approval"))
      .judge("item: { a: yes, \(line) }")
  }

  private let removing = "- { id: X, says: Not b., when: item.b }"
  private let replacing = "- { id: X, says: For b., when: item.b, then: advised }"

  @Test(arguments: [("b: yes", ["free"]), ("b: no", ["approval"]), ("b: unknown", ["free", "approval"])])
  func oneThatHoldsRemovesTheRule(line: String, possible: [String]) throws {
    #expect(try judge(removing, line).possible == possible)
  }

  @Test func aRemovedRuleFails() throws {
    let determination = try judge(removing, "b: yes")
    #expect(determination.truth("R") == .fails)
    #expect(determination.truth("X") == .holds)
  }

  @Test(arguments: [
    ("b: yes", ["advised"]), ("b: no", ["approval"]), ("b: unknown", ["advised", "approval"]),
  ])
  func oneThatHoldsReplacesTheConsequence(line: String, possible: [String]) throws {
    #expect(try judge(replacing, line).possible == possible)
  }

  @Test func aReplacementMayBeStricter() throws {
    let stricter = "- { id: X, says: For b., when: item.b, then: banned }"
    #expect(try judge(stricter, "b: yes").possible == ["banned"])
    #expect(try judge(stricter, "b: unknown").possible == ["approval", "banned"])
  }

  @Test func anUnknownReplacementIsAskedFor() throws {
    let found = try judge(replacing, "b: unknown").questions.map(\.path)
    #expect(found == ["item.b"])
  }

  @Test func anUnknownRemovalIsAskedFor() throws {
    #expect(try judge(removing, "b: unknown").questions.map(\.path) == ["item.b"])
  }

  private let nested = """
    - id: X
      says: Not b.
      when: item.b
      except:
        - id: Y
          says: Not c.
          when: item.c
          except:
            - { id: Z, says: Not d., when: item.d }
    """

  @Test(arguments: [
    ("b: yes, c: no, d: no", ["free"]), ("b: yes, c: yes, d: no", ["approval"]),
    ("b: yes, c: yes, d: yes", ["free"]), ("b: no, c: yes, d: yes", ["approval"]),
    ("b: yes, c: unknown, d: no", ["free", "approval"]), ("b: yes, c: unknown, d: yes", ["free"]),
    ("b: yes, c: yes, d: unknown", ["free", "approval"]), ("b: no, c: unknown, d: unknown", ["approval"]),
  ])
  func theInnermostComesFirst(line: String, possible: [String]) throws {
    #expect(try judge(nested, line).possible == possible)
  }

  @Test func anInnerReplacementReplaces() throws {
    let inner = """
      - id: X
        says: Not b.
        when: item.b
        except:
          - { id: Y, says: But banned for c., when: item.c, then: banned }
      """
    let found = try judge(inner, "b: yes, c: yes").possible
    #expect(found == ["banned"])
  }

  private let two = """
    - { id: X, says: For b., when: item.b, then: advised }
    - { id: Y, says: For c., when: item.c, then: banned }
    """

  @Test func twoWithDifferentConsequencesAreAConflict() throws {
    let determination = try judge(two, "b: yes, c: yes")
    #expect(determination.possible == ["advised", "banned"])
    #expect(try determination.finding("R").isConflict)
    #expect(determination.truth("X") == .holds)
    #expect(determination.truth("Y") == .holds)
  }

  @Test(arguments: [("b: yes, c: no", "advised"), ("b: no, c: yes", "banned"), ("b: no, c: no", "approval")])
  func oneAloneIsNoConflict(line: String, outcome: String) throws {
    let determination = try judge(two, line)
    #expect(determination.possible == [outcome])
    #expect(try !determination.finding("R").isConflict)
  }

  @Test func twoWithTheSameConsequenceAreNoConflict() throws {
    let same = two.replacing("then: banned", with: "then: advised")
    let determination = try judge(same, "b: yes, c: yes")
    #expect(determination.possible == ["advised"])
    #expect(try !determination.finding("R").isConflict)
  }

  @Test func removalGoesBeforeReplacement() throws {
    let both = """
      - { id: X, says: Not b., when: item.b }
      - { id: Y, says: Banned for c., when: item.c, then: banned }
      """
    #expect(try judge(both, "b: yes, c: yes").possible == ["free"])
    #expect(try judge(both, "b: unknown, c: yes").possible == ["free", "banned"])
  }

  @Test func aCarveOutThatOnlyMayHoldBesideOneThatHoldsStaysPossible() throws {
    #expect(try judge(two, "b: yes, c: unknown").possible == ["advised", "banned"])
  }

  @Test func aCarveOutOfAReviewPolicyReplacesThePolicy() throws {
    let bench = try Bench(
      Bench.rule("L", "license_requirement", "when: item.a")
        + Bench.rule(
          "P", "review_policy",
          "for: [L]\nexcept:\n  - { id: P.x, says: For b., when: item.b, then: case_by_case }\nthen: denial"))
    #expect(try bench.judge("item: { a: yes, b: yes }").reviewPolicies == [.caseByCase])
    #expect(try bench.judge("item: { a: yes, b: no }").reviewPolicies == [.denial])
    #expect(try bench.judge("item: { a: yes }").reviewPolicies == [.caseByCase, .denial])
  }
}
