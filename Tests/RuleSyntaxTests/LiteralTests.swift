import Diagnostics
import Quantities
import RuleSyntax
import Testing

struct LiteralTests {
  @Test(arguments: [
    ("4800", "4800"), ("21_000", "21000"), ("5.92", "5.92"), ("1_000.5", "1000.5"), ("0", "0"),
    ("0.000_1", "0.0001"),
  ])
  func aNumberIsReadExactly(written: String, plain: String) throws {
    guard case .number(let value, nil, let text, _)? = ConditionReading(written).expression else {
      Issue.record("no number")
      return
    }
    #expect(value == ExactNumber(reading: plain))
    #expect(text == written)
  }

  @Test(arguments: ["GB", "GB/s", "GB/s/mm²", "mm2", "%", "percent", "GB·s", "TOPS"])
  func aUnitStandsAfterASpace(unit: String) {
    #expect(ConditionReading("a > 2 \(unit)").outline == "(a > 2 \(unit))")
  }

  @Test(arguments: [
    ("a > 2 and b", "((a > 2) and b)"), ("a > 2 or b", "((a > 2) or b)"), ("(2 GB) > a", "(2 GB > a)"),
    ("2 in [A]", "(2 in [A])"), ("{max}", "{"),
  ])
  func aKeywordOrSignAfterANumberIsNoUnit(written: String, outline: String) {
    let reading = ConditionReading(written)
    #expect(reading.expression == nil || reading.outline == outline)
    #expect((reading.expression == nil) == (outline == "{"))
  }

  @Test func aUnitDoesNotStandOnTheNextLine() {
    #expect(ConditionReading("a > 2\nGB").diagnostics.map(\.code) == [.conditionSyntax])
  }

  @Test func aUnitEndsWhereArithmeticBegins() {
    #expect(ConditionReading("2 GB + 3 GB > a").outline == "((2 GB + 3 GB) > a)")
  }

  @Test func aDateIsReadAsOneWord() {
    #expect(ConditionReading("a >= 2026-01-15").outline == "(a >= 2026-01-15)")
  }

  @Test(arguments: ["3A090.a", "3A090", "D:5", "H20", "RTX_4090", "5A992.z.1"])
  func aCodeMayBeginWithADigitAndHaveDotsAndColons(code: String) {
    #expect(ConditionReading("a == \(code)").outline == "(a == \(code))")
  }

  @Test(arguments: [
    ("[A]", "A"), ("[A, B]", "A, B"), ("[A,B]", "A, B"), ("[ A , D:5 ]", "A, D:5"), ("[A B]", "A, B"),
    ("[A,\n  B]", "A, B"), ("[gb-300]", "gb-300"), ("[出口]", "出口"),
  ])
  func theCodesInBracketsAreSeparatedByCommas(bracket: String, codes: String) {
    #expect(ConditionReading("a in \(bracket)").outline == "(a in [\(codes)])")
  }

  @Test(arguments: [
    ("measure(a.b, GB)", "measure(a.b, GB)"), ("measure(a, GB/s/mm²)", "measure(a, GB/s/mm²)"),
    ("measure( a , GB / s )", "measure(a, GB/s)"),
  ])
  func aMeasureCountsInAUnit(written: String, outline: String) {
    #expect(ConditionReading(written).outline == outline)
  }

  @Test func aPathMayBeCalledMeasure() {
    #expect(ConditionReading("measure > 2").outline == "(measure > 2)")
  }
}
