import Diagnostics
import TestSupport
import Testing

struct PathTests {
  @Test(
    arguments: [
      ("1️⃣itm.quantity2️⃣ > 2", .unknownName, "item"),
      ("1️⃣nothing2️⃣", .unknownName, nil),
      ("1️⃣item.quantty2️⃣ > 2", .unknownFact, "quantity"),
      ("1️⃣item.colour2️⃣ > 2", .unknownFact, nil),
      ("any x in items where 1️⃣x.quantty2️⃣ > 2", .unknownFact, "quantity"),
      ("1️⃣order.date.year2️⃣ > 2", .unknownFact, nil),
      ("1️⃣items.quantity2️⃣ > 2", .unknownFact, nil),
      ("1️⃣item.2️⃣ > 2", .unknownFact, nil),
      ("any x in 1️⃣itms2️⃣", .unknownName, "items"),
      ("1️⃣itms2️⃣ is computer", .unknownName, "items"),
      ("1️⃣parts2️⃣ in [CN]", .unknownName, nil),
      ("measure(1️⃣item.aera2️⃣, mm²) > 2", .unknownFact, "area"),
      ("item is 1️⃣computr2️⃣", .unknownName, "computer"),
      ("item is 1️⃣buyer2️⃣", .unknownName, nil),
      ("destination == 1️⃣CM2️⃣", .unknownCode, "CN"),
      ("destination in [NL, 1️⃣Q2️⃣]", .unknownCode, nil),
      ("destination in [1️⃣D:62️⃣]", .unknownCode, "D:5"),
      ("item.classification in [1️⃣3A0912️⃣]", .unknownCode, "3A090"),
      ("item.uses == 1️⃣trainin2️⃣", .unknownCode, "training"),
    ] as [(String, DiagnosticCode, String?)])
  func anUnknownNameIsReportedWithTheNearest(
    written: String, code: DiagnosticCode, nearest: String?
  ) throws {
    let typed = try TypedCondition(written)
    #expect(typed.codes == [code])
    #expect(typed.diagnostics.map(\.range) == [try typed.marked.range(1, 2)])
    #expect(typed.diagnostics.first?.help == nearest.map { "did you mean `\($0)`?" })
  }

  @Test func everyUnknownNameOfAConditionIsReported() throws {
    let typed = try TypedCondition("item.a > 2 and item.b > 2 or item.c > 2 and not item.d")
    #expect(typed.codes == Array(repeating: .unknownFact, count: 4))
  }

  @Test func everyUnknownCodeOfABracketIsReported() throws {
    #expect(try TypedCondition("destination in [XX, CN, YY]").codes == [.unknownCode, .unknownCode])
  }

  @Test func aNameOfTheListIsAnsweredWithItsCode() throws {
    let typed = try TypedCondition("destination in [Chna]")
    #expect(typed.diagnostics.map(\.replacement) == ["CN"])
  }

  @Test func anAliasIsResolvedAndKeepsItsSpelling() throws {
    #expect(try TypedCondition("destination == CN").outline == "order.destination in [CN]")
  }

  @Test(arguments: [
    ("any x in items where x.quantity > 2", "{any x in items where x.quantity > 2}"),
    ("every part in item.parts where part.listed", "{every part in item.parts where part.listed}"),
    (
      "any x in items where any y in x.parts where y.weight > x.weight",
      "{any x in items where {any y in x.parts where y.weight > x.weight}}"
    ),
    ("any item in items where item.listed", "{any item in items where item.listed}"),
    ("any x in items", "{any x in items}"),
  ])
  func aVariableStandsForAnElement(written: String, outline: String) throws {
    let typed = try TypedCondition(written)
    #expect(typed.outline == outline)
    #expect(typed.diagnostics == [])
  }

  @Test(arguments: ["(any x in items where x.listed) and 1️⃣x.clever2️⃣", "(count of x in items) > 1️⃣x.weight2️⃣"])
  func aVariableIsUnknownOutsideItsCondition(written: String) throws {
    let typed = try TypedCondition(written)
    #expect(typed.codes == [.unknownName])
    #expect(typed.diagnostics.map(\.range) == [try typed.marked.range(1, 2)])
  }
}
