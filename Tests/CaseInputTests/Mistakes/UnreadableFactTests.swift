import CaseInput
import Quantities
import RuleModel
import Testing

/// A fact that cannot be read is unknown; the rest of the case stands.
struct UnreadableFactTests {
  private func line(_ text: String) throws -> ProcurementCase.Line {
    let read = try CaseDesk().read(text)
    try #require(!read.diagnostics.isEmpty)
    return try #require(read.lines.first)
  }

  @Test func theOtherFactsOfTheLineAreRead() throws {
    let line = try line("items: [{ quantity: 1e3, kind: circuit, chip: { area: 5, bandwidth: 2 TB/s } }]")
    #expect(line.value("item.quantity") == .unknown)
    #expect(line.value("item.chip.area") == .unknown)
    #expect(line.value("item.chip.bandwidth") == (try known("2000")))
    #expect(line.kinds("item") == ["circuit"])
  }

  @Test func theOtherLinesAreRead() throws {
    let read = try CaseDesk().read("items: [Solo chip, { quantity: 5 }]")
    #expect(read.lines.count == 2)
    #expect(read.lines[0].value("item.quantity") == .unknown)
    #expect(read.lines[1].value("item.quantity") == (try known("5")))
  }

  @Test func aPartyThatCannotBeReadLeavesItsRoleOpen() throws {
    let line = try line("items: [{}]\nparties: [Example, { roles: [purchaser], listed: no }]")
    #expect(line.list("parties")?.elements.count == 2)
    #expect(line.list("parties")?.missing == ["end_user"])
    #expect(line.value("purchaser.listed") == .flag(false))
  }

  @Test(arguments: ["[purchaser, end_usr]", "[end_usr]", "end_usr", "[[end_user]]"])
  func rolesThatCannotBeReadAreUnknown(roles: String) throws {
    let line = try line("items: [{}]\nparties: [{ roles: \(roles), listed: yes }]")
    #expect(line.facts.roots["end_user"] == nil)
    #expect(line.list("parties")?.missing == ["purchaser", "end_user"])
  }

  @Test func aRoleHeldTwiceIsUnknown() throws {
    let line = try line(
      "items: [{}]\nparties: [{ roles: [end_user], listed: no }, { roles: [end_user], listed: yes }]")
    #expect(line.facts.roots["end_user"] == nil)
    #expect(line.list("parties")?.elements.count == 2)
  }

  @Test func oneModeThatCannotBeReadLeavesTheListOpen() throws {
    let line = try line("items: [{ chip: { modes: [{ dense_rate: 5 TOPS }, FP8] } }]")
    #expect(line.value("item.chip.modes") == .unknown)
  }

  @Test func oneRateThatCannotBeReadLeavesThatRateOpen() throws {
    let line = try line("items: [{ chip: { modes: [{ dense_rate: 5 TOPS }, { dense_rate: 9 }] } }]")
    #expect(line.value("item.chip.modes[1].dense_rate") == (try known("5")))
    #expect(line.value("item.chip.modes[2].dense_rate") == .unknown)
  }

  @Test(arguments: ["{ value: 5, or: [{ value: six }] }", "{ value: five, or: [{ value: 6 }] }"])
  func oneValueThatCannotBeReadMakesTheFactUnknown(value: String) throws {
    #expect(try line("items: [{ quantity: \(value) }]").value("item.quantity") == .unknown)
  }

  @Test func anotherValueThatIsNoMappingMakesTheFactUnknown() throws {
    let found = try line("items: [{ quantity: { value: 5, or: 6 } }]").value("item.quantity")
    #expect(found == .unknown)
  }

  @Test func oneChipThatCannotBeReadMakesTheChipUnknown() throws {
    let found = try line("items: [{ chip: { value: Solo chip, or: [{ value: [Q1] }] } }]").value(
      "item.chip.area")
    #expect(found == .unknown)
  }

  @Test func oneChipThatIsNotInTheCatalogueMakesTheChipUnknown() throws {
    let line = try line("items: [{ chip: { value: Solo chip, or: [{ value: Zebra }] } }]")
    #expect(line.value("item.chip") == .unknown)
  }

  @Test func aKindThatCannotBeReadIsUnknown() throws {
    let found = try line("items: [{ kind: compuetr, chip: Solo chip }]").kinds("item")
    #expect(found == nil)
  }

  @Test func aDateThatCannotBeReadIsNotTheDateOfTheCase() throws {
    let read = try CaseDesk().read("as_of: soon\nitems: [{}]\ntransaction: { date: later }")
    #expect(read.asOf == nil)
    #expect(read.transactionDate == nil)
  }
}
