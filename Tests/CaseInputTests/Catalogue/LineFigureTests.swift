import CaseInput
import Diagnostics
import RuleModel
import Testing

/// What a line shares with its chip: a stack of memory is bought by its own bandwidth.
struct LineFigureTests {
  private static let catalogue = """
    catalogue: Stacks
    sources: { sheet: The data sheet }
    chips:
      - { name: M slow, family: Q1, supplied_as: circuit, source: [sheet], stack_speed: 200 GB/s }
      - { name: M fast, family: Q1, supplied_as: circuit, source: [sheet], stack_speed: 300 GB/s }
      - { name: M mute, family: SOLO, supplied_as: circuit, source: [sheet] }
      - { name: M open, family: Q2, supplied_as: circuit, stack_speed: unknown }
    """

  private func read(_ item: String) throws -> ProcurementCase {
    try CaseDesk(catalogue: Self.catalogue).read("items:\n  - \(item)")
  }

  private func speed(_ item: String) throws -> FactValue {
    try #require(read(item).lines.first).value("item.stack_speed")
  }

  @Test func aLineTakesTheFigureOfItsChip() throws {
    let read = try read("{ chip: M slow }")
    #expect(read.diagnostics.isEmpty)
    let fact = try #require(read.lines.first?.fact("item.stack_speed"))
    #expect(fact.value == (try known("200")))
    #expect(fact.evidence.sources == ["The data sheet"])
    #expect(fact.evidence.catalogueEntry == "M slow")
  }

  @Test func aFamilyLeavesTheFigureOpen() throws {
    #expect(try speed("{ chip: Q1 }") == (try span("200", "300")))
  }

  @Test(arguments: [
    "{ chip: M mute }", "{ chip: M open }", "{ chip: M fast, kind: computer }", "{ chip: Zebra }",
  ])
  func withoutAFigureTheLineHasNone(item: String) throws {
    #expect(try speed(item) == .unknown)
  }

  @Test(arguments: [
    ("{ chip: M mute, stack_speed: 5 GB/s }", "5"), ("{ chip: M open, stack_speed: 5 GB/s }", "5"),
    ("{ chip: Q1, stack_speed: 250 GB/s }", "250"), ("{ chip: M slow, stack_speed: 200 GB/s }", "200"),
    ("{ chip: M fast, kind: computer, stack_speed: 5 GB/s }", "5"),
  ])
  func aFigureOfTheLineNarrowsWhatTheChipLeavesOpen(item: String, value: String) throws {
    #expect(try read(item).diagnostics.isEmpty)
    #expect(try speed(item) == (try known(value)))
  }

  @Test(arguments: [
    ("M slow", "5", "5", "200"), ("Q1", "199", "199", "300"), ("M fast", "301", "300", "301"),
  ])
  func aFigureOutsideDoesNotReplaceTheChips(chip: String, stated: String, lower: String, upper: String) throws
  {
    let item = "{ chip: \(chip), stack_speed: \(stated) GB/s }"
    #expect(try read(item).diagnostics.map(\.code) == [.statedValueDisagrees])
    #expect(try speed(item) == (try span(lower, upper)))
  }

  @Test func aFigureSaidToBeUnknownStaysUnknown() throws {
    let item = "{ chip: M slow, stack_speed: unknown }"
    #expect(try read(item).diagnostics.isEmpty)
    #expect(try speed(item) == .unknown)
  }
}
