@testable import CaseInput
import Diagnostics
import RuleModel
import Testing

/// What a cell says, and what it is never taken to say.
struct CellTests {
  private func quantity(_ cell: String, _ style: String = "") throws -> (FactValue, [String]) {
    let numbers = style.isEmpty ? "" : "  numbers: \(style)\n"
    let read = try CaseDesk().read(
      "items:\n  table: bom.csv\n  columns: { quantity: Qty, note: Note }\n\(numbers)",
      tables: ["bom.csv": "Qty;Note\n\(cell);x\n"])
    return (try #require(read.lines.first).value("item.quantity"), read.codes)
  }

  @Test(
    arguments: [
      ("1600", "", "1600"), ("1.5", "", "1.5"), (" 8 ", "", "8"), ("1,600", #"{ grouping: "," }"#, "1600"),
      ("1,234,567.5", #"{ grouping: "," }"#, "1234567.5"),
      ("1.600,25", #"{ grouping: ".", decimal: "," }"#, "1600.25"),
      ("1 600", "{ grouping: space }", "1600"), ("1\u{A0}600", "{ grouping: space }", "1600"),
      ("8x", "{ times: x }", "8"), ("8 ×", "{ times: x }", "8"), ("1'600", #"{ grouping: "'" }"#, "1600"),
      ("600", #"{ grouping: "," }"#, "600"),
    ])
  func aNumberIsReadInItsStyle(cell: String, style: String, value: String) throws {
    let (read, codes) = try quantity(cell, style)
    #expect(codes == [])
    #expect(read == (try known(value)))
  }

  @Test(
    arguments: [
      ("1,600", ""), ("8x", ""), ("1e3", ""), ("many", ""), ("x8", "{ times: x }"),
      ("1,60", #"{ grouping: "," }"#),
      ("1,6000", #"{ grouping: "," }"#), (",600", #"{ grouping: "," }"#),
      ("1.600,2,5", #"{ grouping: ".", decimal: "," }"#),
      ("1.600", #"{ decimal: "," }"#), ("1 600", ""), ("1600,123", #"{ grouping: "," }"#), ("٣", ""),
      ("８", ""),
    ])
  func nothingElseIsANumber(cell: String, style: String) throws {
    let (read, codes) = try quantity(cell, style)
    #expect(read == .unknown)
    #expect(codes == ["L0960"])
  }

  @Test(
    arguments: [
      ("{ grouping: a }", "L0108"), ("{ grouping: . }", "L0108"), ("{ decimal: x }", "L0108"),
      ("{ times: y }", "L0108"),
      ("{ thousands: , }", "L0104"),
    ])
  func aStyleMustBeOne(style: String, code: String) throws {
    #expect(try quantity("8", style).1.first == code)
  }

  @Test(
    arguments: [
      ("30", "3E001"), ("3E+01", "3E001"), ("3.00E+01", "3E001"), ("3,00E+01", "3E001"), ("500", "5E002"),
      ("5e+002", "5E002"), ("3E+201", "3E201"), ("9000000000", "9E009"), ("3.0", nil), ("31", nil),
      ("0", nil),
      ("0E1", nil), ("3", nil), ("3E+1000", nil), ("3E-1", nil),
    ])
  func theEntryBehindANumberIsHintedAt(text: String, entry: String?) {
    #expect(MangledEntry.isNumber(text))
    #expect(MangledEntry.entry(behind: text) == entry)
  }

  @Test(arguments: ["3E001", "3E991", "5A992.c", "EAR99", "", "E1", "none", "3A090.a", "."])
  func anEntryIsNoNumber(text: String) {
    #expect(!MangledEntry.isNumber(text))
    #expect(MangledEntry.entry(behind: text) == nil)
  }

  @Test func wordsStandForWhatIsDeclared() throws {
    let read = try CaseDesk().read(
      """
      items:
        table: bom.csv
        columns:
          note: Note
          chip.marketed: { header: DC, values: { Y: yes, N: no, "?": unknown } }
      """, tables: ["bom.csv": "DC,Note\nY,a\nN,b\n?,c\ny,d\n"])
    #expect(read.codes == ["L0960"])
    #expect(read.diagnostics.first?.help == "did you mean `Y`?")
    #expect(
      read.lines.map { $0.value("item.chip.marketed") } == [.flag(true), .flag(false), .unknown, .unknown])
  }

  @Test func wordsOfTheTableAreNotThoseOfTheCaseFile() throws {
    let read = try CaseDesk().read(
      "items:\n  table: bom.csv\n  columns: { chip.designer: From, quantity: Qty }\n",
      tables: ["bom.csv": "From,Qty\nNO,1\nNA,2\nnull,3\n30,4\n"])
    #expect(
      read.lines.map { $0.value("item.chip.designer") } == [
        .code(Code("NO")), .code(Code("NA")), .unknown, .unknown,
      ])
    #expect(read.codes == ["L0961", "L0201"])
  }

  @Test func whatDoesNotShowIsRefused() throws {
    let read = try CaseDesk().read(
      "items:\n  table: bom.csv\n  columns: { note: Note }\n", tables: ["bom.csv": "Note\na\u{202E}b\n"])
    #expect(read.codes == ["L0960"])
    #expect(read.lines.first?.value("item.note") == .unknown)
  }
}
