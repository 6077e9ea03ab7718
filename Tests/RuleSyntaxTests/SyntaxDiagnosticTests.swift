import Diagnostics
import RuleSyntax
import TestSupport
import Testing

struct SyntaxDiagnosticTests {
  @Test(arguments: [
    ("a 1️⃣b2️⃣", "here stands `b`, but `and`, `or` or the end of the condition belongs here"),
    ("a >1️⃣2️⃣", "the condition ends here, but a fact, a number or a code belongs here"),
    ("1️⃣2️⃣", "the condition ends here, but a fact, a number or a code belongs here"),
    ("1️⃣and2️⃣ a", "here stands `and`, but a fact, a number or a code belongs here"),
    ("a > 1️⃣-2️⃣5", "here stands `-`, but a fact, a number or a code belongs here"),
    ("(a or b1️⃣2️⃣", "the condition ends here, but `)` belongs here"),
    ("(a 1️⃣b2️⃣)", "here stands `b`, but `)` belongs here"),
    ("a1️⃣)2️⃣", "here stands `)`, but `and`, `or` or the end of the condition belongs here"),
    ("any 1️⃣in2️⃣ xs", "here stands `in`, but a name for the element belongs here"),
    ("any x 1️⃣of2️⃣ xs", "here stands `of`, but `in` belongs here"),
    ("any x in 1️⃣[A]2️⃣", "here stands `[A]`, but the path of a list belongs here"),
    ("a in 1️⃣CN2️⃣", "here stands `CN`, but a list of codes in brackets belongs here"),
    ("a is 1️⃣52️⃣", "here stands `5`, but a kind belongs here"),
    ("sum of x.a 1️⃣in2️⃣ xs", "here stands `in`, but `for` belongs here"),
    ("count of x 1️⃣for2️⃣ xs", "here stands `for`, but `in` belongs here"),
    ("measure(1️⃣52️⃣, GB)", "here stands `5`, but the path of a quantity belongs here"),
    ("measure(a1️⃣)2️⃣", "here stands `)`, but `,` belongs here"),
    ("measure(a, 1️⃣)2️⃣", "here stands `)`, but a unit belongs here"),
    ("measure(a, GB1️⃣2️⃣", "the condition ends here, but `)` belongs here"),
    ("1️⃣[A]2️⃣ in a", "here stands `[A]`, but a fact, a number or a code belongs here"),
    ("a < b 1️⃣<2️⃣ c", "here stands `<`, but `and`, `or` or the end of the condition belongs here"),
  ])
  func whatStandsInTheWrongPlaceIsNamedWithWhatBelongsThere(written: String, message: String) throws {
    let reading = ConditionReading(written)
    #expect(reading.diagnostics.map(\.code) == [.conditionSyntax])
    #expect(reading.diagnostics.map(\.message) == [message])
    #expect(reading.diagnostics.map(\.range) == [try reading.marked.range(1, 2)])
  }

  @Test(arguments: ["=", "!", "é", "出", "\"", "'", ";", "{", "&", "\u{1F600}"])
  func aSignWithoutMeaningIsReportedWhole(sign: String) throws {
    let reading = ConditionReading("a 1️⃣\(sign)2️⃣ b")
    #expect(reading.diagnostics.map(\.code) == [.conditionSyntax])
    #expect(reading.diagnostics.map(\.message) == ["`\(sign)` has no meaning in a condition"])
    #expect(reading.diagnostics.map(\.range) == [try reading.marked.range(1, 2)])
  }

  @Test func everySignWithoutMeaningIsReported() {
    #expect(ConditionReading("a = b ? c").diagnostics.count == 2)
  }

  @Test func twoEqualSignsWithoutMeaningAreOneMistake() {
    withKnownIssue("`&&` is reported once for each `&`") {
      #expect(ConditionReading("a && b").diagnostics.count == 1)
    }
  }

  @Test(arguments: ["a in 1️⃣[]2️⃣", "a in 1️⃣[ , ]2️⃣"])
  func anEmptyListOfCodesIsReported(written: String) throws {
    let reading = ConditionReading(written)
    #expect(reading.diagnostics.map(\.message) == ["the list of codes is empty"])
    #expect(reading.diagnostics.map(\.range) == [try reading.marked.range(1, 2)])
  }

  @Test func aBracketThatIsNotClosedIsReportedToTheEnd() throws {
    let reading = ConditionReading("a in 1️⃣[CN, NL2️⃣")
    #expect(reading.diagnostics.map(\.message) == ["this bracket is not closed"])
    #expect(reading.diagnostics.map(\.range) == [try reading.marked.range(1, 2)])
  }

  @Test(arguments: ["2026-02-30", "2026-13-01", "0000-00-00"])
  func aDayThatIsNotInTheCalendarIsReported(date: String) throws {
    let reading = ConditionReading("a > 1️⃣\(date)2️⃣")
    #expect(reading.diagnostics.map(\.code) == [.unreadableText])
    #expect(reading.diagnostics.map(\.range) == [try reading.marked.range(1, 2)])
  }

  @Test(arguments: ["21__000", "5_", "5_.0", "1.5_", "123456789012345678901234567890123456789012345"])
  func aNumberThatCannotBeReadIsReported(number: String) throws {
    let reading = ConditionReading("a > 1️⃣\(number)2️⃣")
    #expect(reading.diagnostics.map(\.code) == [.unreadableText])
    #expect(reading.diagnostics.map(\.range) == [try reading.marked.range(1, 2)])
  }

  @Test(arguments: ["5.92GB"])
  func aUnitWithoutItsSpaceIsReportedAsOne(number: String) {
    withKnownIssue("it is read as a name, or as a number with a word after it") {
      #expect(ConditionReading("a > \(number)").diagnostics.map(\.code) == [.unknownUnit])
    }
  }
}
