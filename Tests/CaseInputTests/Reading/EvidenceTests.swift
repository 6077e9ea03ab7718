import CaseInput
import Quantities
import RuleModel
import Testing

/// A value with what is said about it.
struct EvidenceTests {
  private func fact(_ quantity: String) throws -> Fact {
    try #require(CaseDesk().line("{ quantity: \(quantity) }").fact("item.quantity"))
  }

  @Test func whatIsSaidOfAValueIsKept() throws {
    let fact = try fact("{ value: 5, source: [A, B], confidence: low, basis: alleged, note: Heard twice. }")
    #expect(fact.value == (try known("5")))
    #expect(fact.evidence.sources == ["A", "B"])
    #expect(fact.evidence.confidence == "low")
    #expect(fact.evidence.basis == "alleged")
    #expect(fact.evidence.note == "Heard twice.")
  }

  @Test(arguments: [
    ("{ value: 5, or: [{ value: 7, source: B }] }", "5", "7"), ("{ value: 7, or: [{ value: 5 }] }", "5", "7"),
    ("{ value: 6, or: [{ value: 5 }, { value: 7 }] }", "5", "7"),
  ])
  func numbersOfSeveralSourcesSpanARange(quantity: String, lower: String, upper: String) throws {
    #expect(try fact(quantity).value == (try span(lower, upper)))
  }

  @Test func sourcesThatAgreeGiveOneNumber() throws {
    #expect(try fact("{ value: 5, or: [{ value: 5.0, source: B }] }").value == (try known("5")))
  }

  @Test(arguments: [
    "{ value: unknown, or: [{ value: 5 }] }", "{ value: 5, or: [{ value: unknown }] }", "{ value: unknown }",
  ])
  func anUnknownValueAmongThemMakesTheFactUnknown(quantity: String) throws {
    #expect(try fact(quantity).value == .unknown)
  }

  @Test(arguments: [("yes", "yes", FactValue.flag(true)), ("yes", "no", .unknown), ("no", "yes", .unknown)])
  func otherThanNumbersAreKnownOnlyWhereAllAgree(first: String, second: String, value: FactValue) throws {
    let line = try CaseDesk().line("{ chip: { marketed: { value: \(first), or: [{ value: \(second) }] } } }")
    #expect(line.value("item.chip.marketed") == value)
  }

  @Test func codesOfSeveralSourcesAreOneOfThem() throws {
    let line = try CaseDesk().line("{ chip: { designer: { value: CN, or: [{ value: US }] } } }")
    #expect(line.value("item.chip.designer") == .oneOf([Code("CN"), Code("US")]))
  }

  @Test func aRejectedValueIsKeptAndNotUsed() throws {
    let fact = try fact("{ value: 5, rejected: [{ value: 500, source: C, because: A slip. }] }")
    #expect(fact.value == (try known("5")))
    #expect(fact.evidence.others.map(\.written) == ["500"])
    #expect(fact.evidence.others.map(\.rejected) == ["A slip."])
  }

  @Test func otherValuesAreKeptWithTheirSources() throws {
    let evidence = try fact("{ value: 5, source: A, or: [{ value: 7, source: [B, C] }] }").evidence
    #expect(evidence.others == [.init(written: "7", source: "B; C")])
  }

  @Test func twoChipsThatMayBeMeantSpanBoth() throws {
    let line = try CaseDesk().line("{ chip: { value: Q1 small, or: [{ value: Solo chip }] } }")
    #expect(line.value("item.chip.area") == (try span("100", "400")))
    #expect(line.value("item.chip.bandwidth") == .unknown)
  }
}
