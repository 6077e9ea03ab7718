import Testing

@testable import AuditTrail
@testable import Reporting

@Suite("The place of a finding")
struct PlaceTests {
  private static let chip = StatedFact(
    path: "item.chip", fact: "item.chip", value: "H100", place: Made.place(11, 13))

  private static func finding(_ facts: [ReadingRecord], stated: [StatedFact] = [chip]) -> CheckFinding {
    let rule = Made.rule("742.6(a)", because: [Made.condition("a == b", facts: facts)])
    let record = Made.record([Made.line(1, [Made.determination("blocked", rules: [rule])])], stated: stated)
    return Made.report([record]).findings[0]
  }

  @Test("is that of the fact the rule read")
  func isThatOfTheFact() {
    let finding = Self.finding([Made.reading("purchaser.entity_listed", "yes", at: Made.place(7, 20))])
    #expect((finding.place.line, finding.place.column) == (7, 20))
  }

  @Test("is that of a fact of the item before others, which are told beside it")
  func isThatOfTheItemFirst() {
    let finding = Self.finding([
      Made.reading("transaction.destination", "CN", at: Made.place(3, 77)),
      Made.reading("item.quantity", "9", at: Made.place(11, 39)),
      Made.reading("item.chips_per_unit", "8", at: Made.place(11, 61)),
    ])
    #expect((finding.place.line, finding.place.column) == (11, 39))
    #expect(finding.related.map(\.says) == ["transaction.destination is CN"])
    #expect(finding.related.map(\.line) == [3])
  }

  @Test("is the text that names the chip where its figures decided")
  func isTheNameOfTheChip() {
    let figure = Made.reading(
      "item.chip.tpp", "15,832", at: Made.place(754, 43, in: "Rules/catalogue/a.yaml"))
    #expect(Self.finding([figure]).place.column == 13)
  }

  @Test("is the item where the case states no chip, and the start of the file where it has no place")
  func isTheItemOrTheFile() {
    let figure = Made.reading("item.classification", "3A090.a")
    #expect(
      (Self.finding([figure], stated: []).place.line, Self.finding([figure], stated: []).place.column) == (
        11, 5
      ))
    let nowhere = LineRecord(
      number: 1, name: "H100", quantity: nil, place: nil, verdict: "blocked",
      determinations: [Made.determination("blocked")])
    let place = Made.report([Made.record([nowhere])]).findings[0].place
    #expect((place.path, place.line, place.column) == (Made.path, 1, 1))
  }

  @Test("is where the case says that a fact is unknown, if that decides")
  func isWhereAFactIsUnknown() {
    let rule = Made.rule(
      "744.11", truth: "unknown", outcomes: ["no_license_required", "license_required"],
      because: [Made.condition("party.entity_listed", truth: "unknown", unknown: ["purchaser.entity_listed"])]
    )
    let open = Made.determination(
      "undetermined",
      possible: [
        Made.possibility("no_license_required", "pass"), Made.possibility("license_required", "blocked"),
      ], rules: [rule])
    let unknown = StatedFact(
      path: "purchaser.entity_listed", fact: "party.entity_listed", value: "unknown",
      place: Made.place(16, 20))
    let record = Made.record([Made.line(1, [open])], stated: [Self.chip, unknown])
    #expect(Made.report([record]).findings[0].place.line == 16)
    #expect(
      Made.report([Made.record([Made.line(1, [open])], stated: [Self.chip])]).findings[0].place.column == 13)
  }

  @Test("is in the line's own item where a case has several")
  func isInItsOwnItem() {
    let rule = Made.rule(
      "742.6(a)", because: [Made.condition("x", facts: [Made.reading("item.classification", "3A090.a")])])
    let stated = (1...2).map {
      StatedFact(
        path: "items[\($0)].chip", fact: "item.chip", value: "H100", place: Made.place(10 + $0, 13))
    }
    let lines = (1...2).map { Made.line($0, [Made.determination("blocked", rules: [rule])]) }
    let finding = Made.report([Made.record(lines, stated: stated)]).findings[0]
    #expect(finding.places.map(\.line) == [11, 12])
    #expect(finding.places.map(\.column) == [13, 13])
  }
}
