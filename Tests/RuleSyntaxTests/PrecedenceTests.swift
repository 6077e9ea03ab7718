import Diagnostics
import RuleSyntax
import Testing

struct PrecedenceTests {
  @Test(arguments: [
    ("a and b or c", "((a and b) or c)"),
    ("a or b and c", "(a or (b and c))"),
    ("(a or b) and c", "((a or b) and c)"),
    ("not a and b", "((not a) and b)"),
    ("not (a and b)", "(not (a and b))"),
    ("not not a", "(not (not a))"),
    ("not a == b", "(not (a == b))"),
    ("not a in [B]", "(not (a in [B]))"),
    ("not a is b or c", "((not (a is b)) or c)"),
  ])
  func notBindsTighterThanAndAndAndTighterThanOr(written: String, outline: String) {
    #expect(ConditionReading(written).outline == outline)
  }

  @Test(arguments: [
    ("a and b and c", "(a and b and c)"),
    ("a or b or c", "(a or b or c)"),
    ("(a and b) and c", "((a and b) and c)"),
  ])
  func aRowOfTheSameWordIsOneCondition(written: String, outline: String) {
    #expect(ConditionReading(written).outline == outline)
  }

  @Test(arguments: [
    ("a + b * c > d", "((a + (b * c)) > d)"),
    ("a - b - c > d", "(((a - b) - c) > d)"),
    ("a / b / c > d", "(((a / b) / c) > d)"),
    ("(a - b) * c > d", "(((a - b) * c) > d)"),
    ("a > b + c", "(a > (b + c))"),
    ("a + 1 == b - 2 and c", "(((a + 1) == (b - 2)) and c)"),
  ])
  func arithmeticBindsTighterThanComparison(written: String, outline: String) {
    #expect(ConditionReading(written).outline == outline)
  }

  @Test(arguments: ["==", "!=", "<", "<=", ">", ">="])
  func everyComparisonNeedsNoSpaces(sign: String) {
    #expect(ConditionReading("a\(sign)b").outline == "(a \(sign) b)")
  }

  @Test func parenthesesAloneChangeNothing() {
    #expect(ConditionReading("((a))").outline == "a")
  }

  @Test func comparisonsDoNotChain() {
    #expect(ConditionReading("1 < a < 3").diagnostics.map(\.code) == [.conditionSyntax])
  }
}
