import CaseInput
import Diagnostics
import Quantities
import RuleModel
import Testing

/// Chips by name, with their figures and where these come from.
struct CatalogueTests {
  @Test(arguments: ["Q1 small", "q1 SMALL", "Q1-small", "q1_small", "Q1S", "q1/small"])
  func aChipIsFoundByAnyOfItsNames(name: String) throws {
    #expect(try CaseDesk().line("{ chip: \(name) }").value("item.chip.area") == (try known("400")))
  }

  @Test(arguments: ["Q1", "q1"])
  func aFamilyStandsForAllItsChips(name: String) throws {
    #expect(try CaseDesk().catalogue.chips(named: name).map(\.name) == ["Q1 small", "Q1 large"])
  }

  @Test func aFamilyWithoutChipsIsUnknown() throws {
    let read = try CaseDesk().read("items: [{ chip: Quick 2 }]")
    #expect(read.diagnostics.map(\.code) == [.unknownChip])
    #expect(read.lines.first?.value("item.chip") == .unknown)
  }

  @Test func aFamilyWithoutChipsIsNotSuggested() throws {
    for name in ["Quick 2", "Quik 2"] {
      let found = try CaseDesk().read("items: [{ chip: \(name) }]").diagnostics
      #expect(found.map(\.replacement) == [nil])
    }
  }

  @Test func aChipGivesItsLineTheKindItIsSuppliedAs() throws {
    #expect(try CaseDesk().line("{ chip: Q1 small }").kinds("item") == ["circuit"])
    #expect(try CaseDesk().line("{ chip: Q1 small, kind: computer }").kinds("item") == ["computer"])
    #expect(try CaseDesk().line("{ chip: { area: 5 mm² } }").kinds("item") == nil)
  }

  @Test func aKindSaidToBeUnknownStaysUnknown() throws {
    let found = try CaseDesk().line("{ chip: Q1 small, kind: unknown }").kinds("item")
    #expect(found == nil)
  }

  @Test func aFigureNamesItsSources() throws {
    let evidence = try #require(CaseDesk().line("{ chip: Q1 small }").fact("item.chip.area")?.evidence)
    #expect(evidence.sources == ["The data sheet"])
    #expect(evidence.confidence == "high")
    #expect(evidence.catalogueEntry == "Q1 small")
  }

  @Test func aFigureWithItsOwnSourceNamesThatOne() throws {
    let evidence = try #require(CaseDesk().line("{ chip: Q1 large }").fact("item.chip.area")?.evidence)
    #expect(evidence.sources == ["A newspaper"])
    #expect(evidence.confidence == "low")
    #expect(evidence.basis == "estimated")
  }

  @Test func theCatalogueOfTheseTestsIsSound() throws {
    let desk = try CaseDesk()
    #expect(desk.catalogueDiagnostics.isEmpty)
    #expect(CatalogueReader.check(desk.catalogue, vocabulary: desk.vocabulary).isEmpty)
  }

  private func mistakes(_ chip: String) throws -> [DiagnosticCode] {
    let desk = try CaseDesk(catalogue: "catalogue: Maker\nchips:\n  - \(chip)\n")
    return (desk.catalogueDiagnostics + CatalogueReader.check(desk.catalogue, vocabulary: desk.vocabulary))
      .map(\.code)
  }

  @Test(arguments: [
    ("{ family: Q1 }", [DiagnosticCode.missingKey]),
    ("{ name: X, family: Q1, aera: 5 mm² }", [.unknownCaseFact]),
    ("{ name: X, family: Q1, area: 5 }", [.wrongCaseUnit]), ("{ name: X, family: Q9 }", [.unknownCode]),
    ("{ name: X }", [.missingKey]), ("X", [.wrongShape]),
    ("{ name: X, family: Q1, modes: FP8 }", [.wrongShape]),
  ])
  func aMistakeInAChipIsReported(chip: String, codes: [DiagnosticCode]) throws {
    #expect(try mistakes(chip) == codes)
  }

  @Test func aKindThatThereIsNotIsReported() throws {
    let found = try mistakes("{ name: X, family: Q1, supplied_as: circiut }")
    #expect(!found.isEmpty)
  }

  @Test func aNameOfTwoChipsIsReported() throws {
    let found = try mistakes("{ name: X, family: Q1, area: 5 mm² }\n  - { name: Y, also: [x], family: Q1 }")
    #expect(!found.isEmpty)
  }
}

/// Several chips of which it is not said which one is meant.
struct FamilyTests {
  private func line() throws -> ProcurementCase.Line { try CaseDesk().line("{ chip: Q1 }") }

  @Test(arguments: [("area", "400", "600"), ("bandwidth", "2000", "3000")])
  func numbersSpanAllTheChips(fact: String, lower: String, upper: String) throws {
    #expect(try line().value("item.chip.\(fact)") == (try span(lower, upper)))
  }

  @Test func whatAllHaveAlikeIsKnown() throws {
    #expect(try line().value("item.chip.marketed") == .flag(true))
    #expect(try line().value("item.chip.family") == .code(Code("Q1")))
    #expect(try line().kinds("item") == ["circuit"])
  }

  @Test(arguments: ["released", "name", "designer"])
  func whatDiffersOrIsLackingIsUnknown(fact: String) throws {
    #expect(try line().value("item.chip.\(fact)") == .unknown)
  }

  @Test func modesAreMergedByFormat() throws {
    guard case .list(let modes) = try line().value("item.chip.modes") else {
      Issue.record("the modes are unknown")
      return
    }
    #expect(modes.elements.count == 3)
    #expect(modes.missing.isEmpty)
    #expect(try line().value("item.chip.modes[1].dense_rate") == (try span("100", "300")))
    #expect(try line().value("item.chip.modes[1].bit_length") == (try known("8")))
  }

  @Test(arguments: [(2, "FP16", "50"), (3, "INT8", "400")])
  func aModeThatOneLacksContributesFromNought(number: Int, format: String, rate: String) throws {
    let mode = "item.chip.modes[\(number)]"
    #expect(try line().value("\(mode).format") == .code(Code(format)))
    #expect(try line().value("\(mode).dense_rate") == (try span("0", rate)))
  }

  @Test func theEvidenceNamesEveryChip() throws {
    let evidence = try #require(line().fact("item.chip.area")?.evidence)
    #expect(evidence.catalogueEntry == "Q1 small or Q1 large")
    #expect(evidence.others.map(\.written) == ["600 mm²"])
  }

  @Test func whereOneChipsModesAreUnknownAllAre() throws {
    let chips = "{ value: { modes: [{ format: FP8 }] }, or: [{ value: { modes: unknown } }] }"
    #expect(try CaseDesk().line("{ chip: \(chips) }").value("item.chip.modes") == .unknown)
  }

  @Test(arguments: ["", "format: FP8, "])
  func twoModesOfOneFormatAreBothKept(format: String) throws {
    let modes = "[{ \(format)dense_rate: 5 TOPS }, { \(format)dense_rate: 900 TOPS }]"
    let line = try CaseDesk().line(
      "{ chip: { value: { modes: \(modes) }, or: [{ value: { modes: \(modes) } }] } }")
    let rates = [1, 2].map { line.value("item.chip.modes[\($0)].dense_rate") }
    #expect(try rates.contains(known("900")))
  }
}
