import Diagnostics
import RuleSyntax
import TestSupport
import Testing

struct StyleTests {
  @Test(arguments: [
    "when: 1️⃣'a > 2'2️⃣\n", "when: 1️⃣\"a > 2\"2️⃣\n", "when: 1️⃣>\n  a\n  > 22️⃣\n", "when: 1️⃣>-\n  a > 22️⃣\n",
    "{\"when\": 1️⃣\"a > 2\"2️⃣}",
  ])
  func aQuotedOrFoldedConditionIsRefused(written: String) throws {
    let reading = try ConditionReading(under: written)
    #expect(reading.expression == nil)
    #expect(reading.diagnostics.map(\.code) == [.conditionNotPlain])
    #expect(reading.diagnostics.map(\.range) == [try reading.marked.range(1, 2)])
  }

  @Test(arguments: [("'a'", "in quotes"), ("\"a\"", "in quotes"), (">\n  a", "in a folded block (`>`)")])
  func theRefusalNamesTheStyle(value: String, words: String) throws {
    let reading = try ConditionReading(under: "when: \(value)\n")
    #expect(reading.diagnostics.map(\.message) == ["a condition cannot stand \(words)"])
  }

  @Test(arguments: [
    "when: |\n  a # or b\n  and c\n",
    "when: |\n  # first\n  # second\n  a\n  and c # last",
    "when: |-\n\n  a\n\n    and c\n\n",
    "when: |\n  a#x\n  and c\n",
    "when: a\n  and c # comment\n",
    "when: |+\n  a and c\n\n\n",
  ])
  func commentsAndBlankLinesAreNotRead(written: String) throws {
    #expect(try ConditionReading(under: written).outline == "(a and c)")
  }

  @Test func aCommentWithoutAConditionIsReportedAtItsEnd() throws {
    let reading = try ConditionReading(under: "when: |\n  # nothing1️⃣\nid: x\n")
    #expect(reading.diagnostics.map(\.code) == [.conditionSyntax])
    #expect(reading.diagnostics.map(\.range?.start) == [try reading.marked.place(1)])
  }

  @Test func aCommentBetweenBracketsIsNotRead() throws {
    let reading = ConditionReading("a in [CN, # China ]\n  NL]")
    #expect(reading.outline == "(a in [CN, NL])")
  }
}
