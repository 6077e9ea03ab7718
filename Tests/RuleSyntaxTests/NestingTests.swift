import Diagnostics
import RuleSyntax
import Testing

struct NestingTests {
  @Test(arguments: [("(", ")", 39), ("not ", "", 39), ("any x in xs where ", "", 39)])
  func nestingIsReadUpToItsLimitAndRefusedBeyond(opening: String, closing: String, most: Int) {
    func codes(_ count: Int) -> [DiagnosticCode] {
      let text = String(repeating: opening, count: count) + "a" + String(repeating: closing, count: count)
      return ConditionReading(text).diagnostics.map(\.code)
    }
    #expect(codes(most) == [])
    #expect(codes(most + 1) == [.tooDeepOrLong])
  }

  @Test(arguments: ["(", "not ", "any x in xs where ", "count of x in xs where "])
  func aHundredThousandOpeningsAreRefused(opening: String) {
    let reading = ConditionReading(String(repeating: opening, count: 100_000) + "a")
    #expect(reading.diagnostics.map(\.code) == [.tooDeepOrLong])
  }

  @Test func aLongRowOfPartsIsNoNesting() {
    let reading = ConditionReading("a" + String(repeating: " and a", count: 10_000))
    #expect(reading.diagnostics == [])
  }

  @Test func aLongSumIsReadOrRefused() async {
    await #expect(processExitsWith: .success) {
      let reading = ConditionReading("a > 1" + String(repeating: " + 1", count: 20_000))
      _ = reading.expression?.range
    }
  }
}
