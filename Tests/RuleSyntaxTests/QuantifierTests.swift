import RuleSyntax
import TestSupport
import Testing

struct QuantifierTests {
  @Test(arguments: [
    ("any x in xs", "{any x in xs}"),
    ("every x in a.xs where x.f", "{every x in a.xs where x.f}"),
    ("any x in xs where a or b", "{any x in xs where (a or b)}"),
    ("any x in xs where a and b", "{any x in xs where (a and b)}"),
    ("any x in xs and b", "({any x in xs} and b)"),
    ("(any x in xs where a) and b", "({any x in xs where a} and b)"),
    ("a and any x in xs where b or c", "(a and {any x in xs where (b or c)})"),
    ("not any x in xs where a and b", "(not {any x in xs where (a and b)})"),
    ("every x in xs where any y in x.ys where y.f", "{every x in xs where {any y in x.ys where y.f}}"),
  ])
  func whereReachesAsFarRightAsItCan(written: String, outline: String) {
    #expect(ConditionReading(written).outline == outline)
  }

  @Test(arguments: [
    ("sum of x.a for x in xs > 2", "({sum of x.a for x in xs} > 2)"),
    ("max of x.a * x.b for x in a.xs > 2", "({max of (x.a * x.b) for x in a.xs} > 2)"),
    ("min of x.a + 1 for x in xs where x.f", "{min of (x.a + 1) for x in xs where x.f}"),
    ("count of x in xs > 2", "({count of x in xs} > 2)"),
    ("count of x in xs where x.a > 2", "{count of x in xs where (x.a > 2)}"),
    ("(count of x in xs where x.a > 2) > 3", "({count of x in xs where (x.a > 2)} > 3)"),
    ("2 * count of x in xs > 3", "((2 * {count of x in xs}) > 3)"),
    ("2 < max of x.a for x in xs", "(2 < {max of x.a for x in xs})"),
  ])
  func anAggregateIsANumber(written: String, outline: String) {
    #expect(ConditionReading(written).outline == outline)
  }

  @Test(arguments: ["sum", "max", "min", "count"])
  func aPathMayBeCalledLikeAnAggregate(name: String) {
    #expect(ConditionReading("\(name) > 2").outline == "(\(name) > 2)")
  }

  @Test func theRangeOfAQuantifierReachesToTheEndOfItsCondition() throws {
    let reading = ConditionReading("a and 1️⃣any x in xs where x.a > 2 GB2️⃣ # end")
    guard case .and(let parts)? = reading.expression else {
      Issue.record("no conjunction")
      return
    }
    #expect(parts.last?.range == (try reading.marked.range(1, 2)))
  }

  @Test func theRangeOfAnAggregateReachesToTheEndOfItsList() throws {
    let reading = ConditionReading("1️⃣count of x in a.xs2️⃣ > 3")
    guard case .comparison(let left, _, _)? = reading.expression else {
      Issue.record("no comparison")
      return
    }
    #expect(left.range == (try reading.marked.range(1, 2)))
  }
}
