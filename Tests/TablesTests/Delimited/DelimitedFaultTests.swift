import Diagnostics
import Tables
import Testing

/// What is refused is refused with its place, stays as a row of which nothing is known, and costs no other row.
struct DelimitedFaultTests {
  @Test(
    arguments: [
      ("short row", "Part,Qty\nH20\nL20,1\n", ["L0956 2:4"], [nil, ["L20", "1"]]),
      ("long row", "Part,Qty\nH20,8,9\nL20,1\n", ["L0956 2:7"], [nil, ["L20", "1"]]),
      ("number with a comma", "Part,Qty\nH20,1,600\nL20,1\n", ["L0956 2:7"], [nil, ["L20", "1"]]),
      ("quote inside", "Part,Qty\n6\" wafer,8\nL20,1\n", ["L0955 2:2"], [nil, ["L20", "1"]]),
      ("behind a quote", "Part,Qty\n\"a\"b,8\nL20,1\n", ["L0955 2:4"], [nil, ["L20", "1"]]),
      ("undoubled quotes", "Part,Qty\n\"a \"b\" c\",8\nL20,1\n", ["L0955 2:5"], [nil, ["L20", "1"]]),
      ("unclosed quote", "Part,Qty\nL20,1\n\"H20,8\nA100,2\n", ["L0955 3:1"], [["L20", "1"], nil]),
      ("carriage return", "Part,Qty\nH20,8\rL20,1\nA100,2\n", ["L0960 2:6"], [nil, ["A100", "2"]]),
    ] as [(String, String, [String], [[String]?])])
  func costsItsRowAlone(name: String, text: String, findings: [String], rows: [[String]?]) {
    let read = TableDesk.read(text)
    #expect(read.findings == findings, "\(name)")
    #expect(read.rows == rows, "\(name)")
  }

  @Test(
    arguments: [
      ("no row", ""), ("no header", "\n\nPart,Qty\n"), ("quote in the header", "Pa\"rt,Qty\nH20,8\n"),
      ("unclosed header", "\"Part,Qty\nH20,8\n"),
    ])
  func withoutAHeaderNothingIsRead(name: String, text: String) {
    let read = TableDesk.read(text)
    #expect(read.table == nil)
    #expect(read.findings.count == 1, "\(read.findings)")
  }

  @Test func limitsAreReportedAndWhatFollowsIsUnknown() {
    let rows = TableDesk.read("Part,Qty\na,1\nb,2\nc,3\n", limits: TableLimits(rows: 3))
    #expect(rows.findings == ["L0967 4:1"])
    #expect(rows.rows == [["a", "1"], ["b", "2"], nil])
    let cells = TableDesk.read("Part,Qty\na,1\nb,2,3,4\n", limits: TableLimits(columns: 3))
    #expect(cells.findings == ["L0967 3:7"])
    #expect(cells.rows == [["a", "1"], nil])
    let letters = TableDesk.read("Part,Qty\nabcdef,1\nb,2\n", limits: TableLimits(cellLength: 5))
    #expect(letters.findings == ["L0967 2:1"])
    #expect(letters.rows == [nil, ["b", "2"]])
    let bytes = TableDesk.read("Part,Qty\na,1\n", limits: TableLimits(bytes: 4))
    #expect(bytes.findings == ["L0967 1:1"])
    #expect(bytes.table == nil)
  }

  @Test func otherKindsOfFilesAreRefused() {
    #expect(TableDesk.read("Part,Qty\n", path: "bom.xls").findings == ["L0952 1:1"])
    #expect(TableDesk.read("Part,Qty\n", TableDesk.form(sheet: "a")).findings == ["L0952 1:1"])
    #expect(TableDesk.read("PK", TableDesk.form(separator: ";"), path: "b.xlsx").findings == ["L0952 1:1"])
  }
}
