import CaseInput
import Diagnostics
import RuleModel
import TestSupport
import Testing

/// Each row of a table is a line, and each fact knows its cell.
struct TableLineTests {
  private func read(_ table: String, _ items: String, name: String = "bom.csv") throws -> ProcurementCase {
    try CaseDesk().read("items:\n  table: \(name)\n\(items)", tables: ["bom.csv": table])
  }

  private static let columns = "  columns: { chip: Part, quantity: Qty }\n"

  @Test func aRowIsALine() throws {
    let read = try read("Part,Qty\nQ1 small,8\nSolo chip,2\n", Self.columns)
    #expect(read.diagnostics.isEmpty)
    #expect(read.lines.map(\.name) == ["Q1 small", "Solo chip"])
    #expect(read.lines.map(\.quantity) == ["8", "2"])
    let place = try #require(read.lines[1].fact("item.quantity")?.evidence.place)
    #expect("\(place.path):\(place.start.line):\(place.start.column)" == "bom.csv:3:11")
    #expect(read.lines[1].place?.start.line == 3)
  }

  @Test func anEmptyCellIsUnknownAndNotNothing() throws {
    let read = try read("Part,Qty\nQ1 small,\n,5\n", Self.columns)
    #expect(read.diagnostics.isEmpty)
    #expect(read.lines[0].value("item.quantity") == .unknown)
    #expect(read.lines[1].value("item.chip") == .unknown)
    #expect(read.lines[1].value("item.quantity") == (try known("5")))
  }

  @Test func aRefusedRowStaysALineOfWhichNothingIsKnown() throws {
    let read = try read(
      "Part,Qty\nQ1 small,1,600\nSolo chip,2\n", Self.columns + "  each: { kind: circuit }\n")
    #expect(read.codes == ["L0956"])
    #expect(read.lines.count == 2)
    #expect(read.lines[0].value("item.quantity") == .unknown)
    #expect(read.lines[0].kinds("item") == nil)
    #expect(read.lines[1].value("item.quantity") == (try known("2")))
  }

  @Test func whatHoldsForEveryRowIsStatedOnce() throws {
    let read = try read(
      "Part,Qty,Area\nMine,8,400\nYours,2,\n",
      """
        columns:
          chip.name: Part
          quantity: Qty
          chip.area: { header: Area, unit: mm² }
        each: { kind: computer, chip: { marketed: no } }

      """)
    #expect(read.diagnostics.isEmpty)
    #expect(read.lines.map { $0.kinds("item") } == [["computer"], ["computer"]])
    #expect(read.lines.map { $0.value("item.chip.marketed") } == [.flag(false), .flag(false)])
    #expect(read.lines[0].value("item.chip.area") == (try known("400")))
    #expect(read.lines[1].value("item.chip.area") == .unknown)
  }

  @Test func aDiagnosticNamesItsCell() throws {
    let read = try read("Part,Qty\nQ1 smal,many\n", Self.columns)
    #expect(read.codes == ["L0960", "L0606"])
    #expect(
      read.diagnostics.map { $0.notes.map(\.value) } == [
        ["row 2, column 2, `Qty`"], ["row 2, column 1, `Part`"],
      ])
    #expect(read.diagnostics.last?.help == "did you mean `Q1 small`?")
  }

  @Test func columnsThatAreNotReadAreTold() throws {
    let text = "Part,Qty,Colour,Price,\nSolo chip,2,red,5,x\n"
    let read = try read(text, Self.columns + "  skip: [Price]\n")
    #expect(read.codes == ["L0959"])
    #expect(read.diagnostics.first?.message == "no fact is read from `Colour`, column 5, which has no header")
    #expect(read.diagnostics.first?.severity == .warning)
  }

  @Test(
    arguments: [
      ("Part,Qyt\nSolo chip,2\n", "L0957", "did you mean `Qyt`?"),
      ("Part,Qty,Qty\nSolo chip,2,3\n", "L0957", "give each column a header of its own: neither is read"),
      ("Part,Amount\nSolo chip,2\n", "L0957", "it has: Part, Amount"),
    ])
  func aHeaderThatIsNotThereCostsItsFactAlone(table: String, code: String, help: String) throws {
    let read = try read(table, Self.columns)
    #expect(read.codes.first == code)
    #expect(read.diagnostics.first?.help == help)
    #expect(read.lines.count == 1)
    #expect(read.lines[0].name == "Solo chip")
    #expect(read.lines[0].value("item.quantity") == .unknown)
  }

  @Test(
    arguments: [
      ("chp: Part", "L0601"), ("modes: Part", "L0601"), ("classification: Part", "L0601"),
      ("chip.are: Part", "L0601"),
      ("chip: [Part]", "L0107"), ("chip: { header: Part, unt: x }", "L0104"),
      ("chip: Part, chip.area: Qty", "L0102"),
      ("quantity: Part, kind: Qty, note: { unit: x }", "L0106"),
    ])
  func aColumnMustBeDeclaredSoundly(columns: String, code: String) throws {
    let read = try read("Part,Qty\nSolo chip,2\n", "  columns: { \(columns) }\n")
    #expect(read.codes.contains(code), "\(read.diagnostics.map(\.message))")
  }

  @Test(arguments: ["../bom.csv", "/bom.csv", "a/../bom.csv", "./bom.csv", #"a\bom.csv"#, "a//b.csv"])
  func aTableLiesBelowItsCase(name: String) throws {
    let read = try read("Part,Qty\nSolo chip,2\n", Self.columns, name: name)
    #expect(read.codes == ["L0952"])
    #expect(read.lines.count == 1)
    #expect(read.lines[0].value("item.quantity") == .unknown)
  }

  @Test func aTableThatIsNotThereLeavesALineUnknown() throws {
    let read = try read("", Self.columns, name: "other.csv")
    #expect(read.codes == ["L0952"])
    #expect(read.diagnostics.first?.message == "the table `other.csv` cannot be read: there is no such file")
    #expect(read.lines.count == 1)
  }

  @Test func aTableWithoutRowsIsACaseWithoutLines() throws {
    #expect(try read("Part,Qty\n", Self.columns).codes == ["L0106"])
  }
}
