import CaseInput
import Diagnostics
import Quantities
import RuleModel
import Testing

/// Single values by the declared vocabulary.
struct ValueTests {
  @Test(arguments: [
    ("quantity: 5", "item.quantity", "5"), ("quantity: 30_000", "item.quantity", "30000"),
    ("quantity: 0", "item.quantity", "0"), ("quantity: \"7\"", "item.quantity", "7"),
    ("chip: { area: 814 mm² }", "item.chip.area", "814"),
    ("chip: { area: 814 mm2 }", "item.chip.area", "814"),
    ("chip: { area: 8.14 cm² }", "item.chip.area", "814"),
    ("chip: { bandwidth: 3.35 TB/s }", "item.chip.bandwidth", "3350"),
    ("progress: 20 %", "item.progress", "20"), ("progress: 100 percent", "item.progress", "100"),
    ("chip: { area: \"814  mm²\" }", "item.chip.area", "814"), ("quantity: 5.92", "item.quantity", "5.92"),
  ])
  func aNumberIsReadInItsUnit(item: String, path: String, number: String) throws {
    #expect(try CaseDesk().line("{ \(item) }").value(path) == (try known(number)))
  }

  @Test(arguments: [("yes", true), ("no", false), ("true", true), ("false", false)])
  func aFlagIsYesOrNo(word: String, value: Bool) throws {
    #expect(
      try CaseDesk().line("{ chip: { marketed: \(word) } }").value("item.chip.marketed") == .flag(value))
  }

  @Test(arguments: [
    ("NO", "NO"), ("Norway", "NO"), ("norway", "NO"), ("\"NO\"", "NO"), ("CN", "CN"), ("China", "CN"),
    ("PRC", "CN"),
    ("United States", "US"), ("united-states", "US"), ("US", "US"), ("prc", "CN"),
  ])
  func aCountryIsReadByCodeOrName(written: String, code: String) throws {
    let value = try CaseDesk().line("{ chip: { designer: \(written) } }").value("item.chip.designer")
    #expect(value == .code(Code(code)))
  }

  @Test(arguments: [
    ("agency", ["agency"]), ("[agency, university]", ["agency", "university"]),
  ])
  func aSetOfCodesIsAListOrOneCode(written: String, codes: [String]) throws {
    let read = try CaseDesk().read("items: [{}]\nparties: [{ roles: [purchaser], classes: \(written) }]")
    #expect(read.lines.first?.value("purchaser.classes") == .codes(codes.map { Code($0) }))
  }

  @Test func aListOfNoCodesSaysNothing() throws {
    let read = try CaseDesk().read("items: [{}]\nparties: [{ roles: [purchaser], classes: [] }]")
    #expect(read.lines.first?.value("purchaser.classes") == .unknown)
  }

  @Test func aDateIsRead() throws {
    let date = CalendarDate(year: 2024, month: 2, day: 29).map { FactValue.date($0) }
    #expect(try CaseDesk().line("{ chip: { released: 2024-02-29 } }").value("item.chip.released") == date)
  }

  @Test(arguments: [
    "quantity", "note", "chip: { area", "chip: { marketed", "chip: { released", "chip: { designer",
    "chip: { modes", "chip", "kind",
  ])
  func theWordUnknownIsReadForEveryFact(start: String) throws {
    let line = try CaseDesk().line("{ \(start): unknown\(start.contains("{") ? " }" : "") }")
    #expect(line.value("item.\(start.replacing(": { ", with: "."))") == .unknown)
  }

  @Test func theEvidenceIsWhereAndAsWritten() throws {
    let evidence = try #require(CaseDesk().line("{ quantity: 30_000 }").fact("item.quantity")?.evidence)
    #expect(evidence.written == "30_000")
    #expect(evidence.place?.start.line == 2)
    #expect(evidence.place?.start.column == 17)
  }

  @Test(arguments: ["n/a", "N/A", "n.a."])
  func notApplicableIsNoCountry(word: String) throws {
    let read = try CaseDesk().read("items: [{}]\nparties: [{ roles: [end_user], headquarters: \(word) }]")
    #expect(read.diagnostics.map(\.code) == [.unknownCode])
  }

  @Test(
    arguments: ["~", "null", "Null", "NULL"],
    [
      "quantity", "note", "chip: { area", "chip: { marketed", "chip: { released", "chip: { designer",
    ])
  func anEmptyValueIsUnknown(word: String, start: String) throws {
    let line = try CaseDesk().line("{ \(start): \(word)\(start.contains("{") ? " }" : "") }")
    #expect(line.value("item.\(start.replacing(": { ", with: "."))") == .unknown)
  }

  @Test(arguments: ["~", "null", "Null", "NULL"])
  func anEmptySetOfCodesIsUnknown(word: String) throws {
    let read = try CaseDesk().read("items: [{}]\nparties: [{ roles: [purchaser], classes: \(word) }]")
    #expect(read.diagnostics.isEmpty)
    #expect(read.lines.first?.value("purchaser.classes") == .unknown)
  }

  @Test(
    arguments: ["~", "null", "Null", "NULL"],
    ["chip: { modes: 0 }", "chip: 0", "kind: 0", "kind: 0, chip: Q1 small"])
  func anEmptyListChipOrKindIsUnknown(word: String, item: String) throws {
    let line = try CaseDesk().line("{ \(item.replacing("0", with: word)) }")
    #expect(line.value("item.chip.modes") == .unknown || item.contains("Q1"))
    #expect(line.kinds("item") == nil)
  }

  @Test(arguments: ["\"\"", "\" \"", "''"])
  func aBlankTextIsReportedAndNotKnown(written: String) throws {
    let read = try CaseDesk().read("items: [{ note: \(written) }]")
    #expect(read.diagnostics.count == 1)
    #expect(read.lines.first?.value("item.note") == .unknown)
  }
}
