import CaseInput
import Diagnostics
import RuleModel
import Testing

/// What a name leads to, by a small catalogue of two makers.
struct CatalogueNameTests {
  private static let catalogue = """
    catalogue: Makers
    makers:
      Maker: [造芯]
      Other Works: []
    chips:
      - { name: Q1 small, also: [S1], family: Q1, vendor: Maker, area: 400 mm² }
      - { name: Q1 large, family: Q1, vendor: Maker, area: 600 mm² }
      - { name: Solo S1x, family: SOLO, vendor: Other Works, area: 100 mm² }
    """

  private func desk() throws -> CaseDesk {
    let desk = try CaseDesk(catalogue: Self.catalogue)
    try #require(desk.catalogueDiagnostics.isEmpty)
    return desk
  }

  private func names(_ name: String) throws -> [String] {
    try desk().catalogue.chips(named: name).map(\.name)
  }

  @Test(arguments: ["Maker Q1 small", "maker-s1", "造芯 Q1 Small", "造芯S1", "S1"])
  func aNameMayFollowItsMaker(name: String) throws {
    #expect(try names(name) == ["Q1 small"])
  }

  @Test(arguments: ["Q1", "Maker Q1", "造芯Q1"])
  func aFamilyMayFollowItsMakerAndStandsForAll(name: String) throws {
    #expect(try names(name) == ["Q1 small", "Q1 large"])
  }

  @Test(arguments: [
    "Other Works S1", "Other Works Q1", "Maker Solo S1x", "Maker", "造芯", "Q", "Q1 s", "S", "",
  ])
  func nothingElseIsAName(name: String) throws {
    #expect(try names(name).isEmpty)
  }

  @Test func aNameOfAChipThatIsAFamilysStandsForTheWholeFamily() throws {
    let text = """
      catalogue: Maker
      chips:
        - { name: Q1, family: Q1, area: 400 mm² }
        - { name: Q1 large, family: Q1, area: 600 mm² }
      """
    #expect(try CaseDesk(catalogue: text).catalogue.chips(named: "Q1").map(\.name) == ["Q1", "Q1 large"])
  }

  private func diagnostic(_ name: String) throws -> Diagnostic {
    let read = try desk().read("items: [{ chip: \(name) }]")
    try #require(read.lines.first?.value("item.chip") == .unknown)
    try #require(read.diagnostics.map(\.code) == [.unknownChip])
    return read.diagnostics[0]
  }

  @Test(arguments: ["Maker", "Maker 1", "造芯", "Maker Q", "q 1 a"])
  func aNameThatLeavesSeveralOpenListsThem(name: String) throws {
    let found = try diagnostic(name)
    #expect(found.message == "`\(name)` does not say which chip is meant")
    #expect(found.help == "it could be `Q1 small` or `Q1 large`; name one, or give its figures")
    #expect(found.replacement == nil)
  }

  @Test(arguments: [("Q1 larg", "Q1 large"), ("small", "Q1 small"), ("Solo S1y", "Solo S1x")])
  func aNearMissIsCorrected(name: String, replacement: String) throws {
    #expect(try diagnostic(name).replacement == replacement)
  }

  @Test(arguments: ["Solo S2x", "Solo S1x Ti", "SoloS1xTi", "Solo S1x 12"])
  func noCorrectionDropsAWordOrANumber(name: String) throws {
    let found = try diagnostic(name)
    #expect(found.help == "did you mean `Solo S1x`?")
    #expect(found.replacement == nil)
  }

  @Test(arguments: [
    ("Maker Q1 tiny", "did you mean `Q1 small` or `Q1 large`?"),
    ("Zebra", "give its figures instead, or see `licet catalogue list`"),
  ])
  func whatWasMeantIsAsked(name: String, help: String) throws {
    let found = try diagnostic(name)
    #expect(found.message == "no chip of the catalogue is called `\(name)`")
    #expect(found.help == help)
  }

  @Test func aMakerOfNothingIsReported() throws {
    let desk = try CaseDesk(
      catalogue: "catalogue: A\nmakers: { B: [C] }\nchips:\n  - { name: X, family: Q1, vendor: A }\n")
    #expect(desk.catalogueDiagnostics.map(\.code) == [.unknownName])
  }
}
