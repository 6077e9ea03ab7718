import Quantities
import Testing

/// The symbols a table of units understands.
struct UnitTableTests {
  private let table: UnitTable

  init() throws {
    func unit(_ symbol: String, _ dimension: String, _ factor: String) throws -> Unit {
      Unit(symbol: symbol, dimension: try #require(Dimension(reading: dimension)), factor: try number(factor))
    }
    table = UnitTable(
      [
        try unit("byte", "data", "1"), try unit("bit", "data", "0.125"),
        try unit("GB", "data", "1_000_000_000"),
        try unit("TB", "data", "1_000_000_000_000"), try unit("s", "time", "1"), try unit("m", "length", "1"),
        try unit("mm²", "length²", "0.000_001"), try unit("ft", "length", "0.3048"),
        try unit("%", "number", "0.01"),
        try unit("Zm", "length", "1_000_000_000_000_000_000_000"), try unit("GB", "time", "7"),
      ],
      aliases: [
        "mm2": "mm²", "bytes": "byte", "GBps": "GB/s", "foot": "ft", "sqft": "ft²", "lost": "nowhere",
      ])
  }

  @Test(arguments: [
    ("GB", "GB", "data", "1000000000"), ("bit", "bit", "data", "0.125"), ("%", "%", "number", "0.01"),
    ("GB/s", "GB/s", "data/time", "1000000000"), ("TB/s", "TB/s", "data/time", "1000000000000"),
    ("GB/s/mm²", "GB/s/mm²", "data/time/length²", "1000000000000000"),
    ("GB/s/mm2", "GB/s/mm²", "data/time/length²", "1000000000000000"),
    ("ft³", "ft³", "length³", "0.028316846592"), ("ft3", "ft³", "length³", "0.028316846592"),
    ("sqft", "ft²", "length²", "0.09290304"), ("sqft/s", "ft²/s", "length²/time", "0.09290304"),
    ("foot2", "ft²", "length²", "0.09290304"), ("bytes/s", "byte/s", "data/time", "1"),
    ("GBps", "GB/s", "data/time", "1000000000"), ("GB*s", "GB·s", "data·time", "1000000000"),
    ("GB·s", "GB·s", "data·time", "1000000000"), ("m/s*s", "m/s·s", "length", "1"),
    ("m/s/s", "m/s/s", "length/time²", "1"),
  ])
  func aSymbolIsUnderstood(
    _ symbol: String, _ canonical: String, _ dimension: String, _ factor: String
  ) throws {
    let unit = try #require(table.unit(symbol))
    #expect(unit.symbol == canonical)
    #expect(unit.dimension.description == dimension)
    #expect(unit.factor == (try number(factor)))
  }

  @Test(arguments: [
    "", "/", "GB/", "/s", "GB//s", "GB/ s", " GB", "GB ", "gb", "KB", "GB/x", "GB/s/", "²", "2", "GB1",
    "GB22", "GB²²",
    "m¹", "lost", "lost2", "GB^2", "1/s", "GB/GBps",
  ])
  func anyOtherSymbolIsNot(_ symbol: String) {
    #expect(table.unit(symbol) == nil)
  }

  @Test func aFactorThatDoesNotFitMakesNoUnit() {
    #expect(table.unit("Zm") != nil)
    #expect(table.unit("Zm²") == nil)
    #expect(table.unit("Zm·Zm") == nil)
    #expect(table.unit("Zm/Zm")?.factor == .one)
  }

  @Test func aPartOfALongerTextIsUnderstoodInPlace() throws {
    let text = "2 GB/s/mm² or more"
    let part = text[try #require(text.firstRange(of: "GB/s/mm²"))]
    #expect(table.unit(part) == table.unit("GB/s/mm2"))
  }

  @Test func theSymbolsAreSortedAndOnce() {
    #expect(table.symbols == ["%", "GB", "TB", "Zm", "bit", "byte", "ft", "m", "mm²", "s"])
  }
}
