import Diagnostics
import RuleSyntax
import TestSupport
import Testing

struct PlaceTests {
  /// The range of the whole expression under `when`.
  private func range(_ reading: ConditionReading) throws -> SourceRange {
    try #require(reading.expression).range
  }

  @Test(arguments: [
    "when: 1️⃣a.b2️⃣\n",
    "when: 1️⃣a > 2 GB/s/mm²2️⃣ # comment\n",
    "é出: x\nwhen: 1️⃣a² == b2️⃣\n",
    "when: 1️⃣a\n  and b2️⃣\nid: x\n",
    "when: 1️⃣not a2️⃣\n",
    "when: (1️⃣a or b2️⃣)\n",
    "when: 1️⃣a in [A, B]2️⃣\n",
    "when: 1️⃣a is b2️⃣\n",
    "when: 1️⃣measure(a, GB/s) > 22️⃣\n",
    "when: 1️⃣a >= 2026-01-152️⃣\n",
    "when: |\n  # comment\n  1️⃣a # comment\n  and b2️⃣\n  # comment\nid: x\n",
    "when: |\r\n  1️⃣a >\r\n  22️⃣\r\nid: x\r\n",
  ])
  func anExpressionLiesWhereItIsWritten(written: String) throws {
    let reading = try ConditionReading(under: written)
    #expect(reading.diagnostics == [])
    #expect(try range(reading) == reading.marked.range(1, 2))
  }

  @Test(arguments: [
    "when: a > 1️⃣2 GB/s2️⃣\n",
    "when: |\n  a >\n    1️⃣2 GB2️⃣ # comment\n",
    "when: a² * b出 > 1️⃣b.c2️⃣\n",
  ])
  func theRightSideLiesWhereItIsWritten(written: String) throws {
    let reading = try ConditionReading(under: written)
    guard case .comparison(_, _, let right)? = reading.expression else {
      Issue.record("no comparison")
      return
    }
    #expect(right.range == (try reading.marked.range(1, 2)))
  }

  @Test(arguments: [
    ("a in [1️⃣CN2️⃣]", 0), ("a in [CN, 1️⃣D:52️⃣]", 1), ("a in [\n  CN,\n  1️⃣出口2️⃣\n]", 1),
    ("a in [出,é,  1️⃣X2️⃣ ]", 2), ("a in [CN,\r\n 1️⃣NL2️⃣]", 1),
  ])
  func everyCodeInBracketsHasItsPlace(written: String, position: Int) throws {
    let reading = ConditionReading(written)
    guard case .membership(_, let codes, _)? = reading.expression else {
      Issue.record("no brackets")
      return
    }
    #expect(codes[position].range == (try reading.marked.range(1, 2)))
  }

  @Test func theUnitOfAMeasureReachesOverAllItsParts() throws {
    let reading = ConditionReading("measure(a, 1️⃣GB/s/mm²2️⃣)")
    guard case .measure(_, let unit, _)? = reading.expression else {
      Issue.record("no measure")
      return
    }
    #expect(unit.range == (try reading.marked.range(1, 2)))
  }

  @Test func theUnitOfANumberHasItsOwnPlace() throws {
    let reading = ConditionReading("2   1️⃣mm²2️⃣ > a")
    guard case .comparison(.number(_, let unit, _, _), _, _)? = reading.expression else {
      Issue.record("no number")
      return
    }
    #expect(unit?.range == (try reading.marked.range(1, 2)))
  }
}
