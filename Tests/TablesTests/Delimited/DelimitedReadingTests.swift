import Diagnostics
import Tables
import Testing

/// What RFC 4180 lets stand.
struct DelimitedReadingTests {
  @Test(
    arguments: [
      ("plain", "Part,Qty\nH20,8\n", [["H20", "8"]]),
      ("no last line feed", "Part,Qty\nH20,8", [["H20", "8"]]),
      ("line ends of another system", "Part,Qty\r\nH20,8\r\n", [["H20", "8"]]),
      ("byte order mark", "\u{FEFF}Part,Qty\nH20,8\n", [["H20", "8"]]),
      ("comma in quotes", "Part,Qty\n\"H20, 96 GB\",8\n", [["H20, 96 GB", "8"]]),
      ("doubled quotes", "Part,Qty\n\"6\"\" wafer\",8\n", [["6\" wafer", "8"]]),
      ("line break in quotes", "Part,Qty\n\"H20\n96 GB\",8\nL20,1\n", [["H20\n96 GB", "8"], ["L20", "1"]]),
      ("break of another system in quotes", "Part,Qty\r\n\"a\r\nb\",8\r\n", [["a\r\nb", "8"]]),
      ("empty cells", "Part,Qty\n,8\nH20,\n", [["", "8"], ["H20", ""]]),
      ("empty cells in quotes", "Part,Qty\n\"\",8\n", [["", "8"]]),
      ("only quotes", "Part,Qty\n\"\"\"\",8\n", [["\"", "8"]]),
      ("JSON", "Part,Qty\n\"{\"\"type\"\": \"\"Point\"\"}\",8\n", [["{\"type\": \"Point\"}", "8"]]),
      ("other letters", "Part,Qty\n英伟达 H20,8\n", [["英伟达 H20", "8"]]),
      ("blanks are kept", "Part,Qty\n H20 , 8\n", [[" H20 ", " 8"]]),
      ("rows of nothing", "Part,Qty\n\nH20,8\n,\n \n", [["H20", "8"]]),
      ("what looks like numbers", "Part,Qty\n3E001,0101\n", [["3E001", "0101"]]),
      ("a formula", "Part,Qty\n=1+1,8\n", [["=1+1", "8"]]),
    ] as [(String, String, [[String]])])
  func isReadAsItIs(name: String, text: String, rows: [[String]]) {
    let read = TableDesk.read(text)
    #expect(read.findings == [], "\(name)")
    #expect(read.rows == rows, "\(name)")
  }

  @Test func cellsKnowTheirPlaces() throws {
    let read = TableDesk.read("Part,Qty\n\"H20\n出口\",8\nL20,1\n")
    let table = try #require(read.table)
    let places = table.rows.flatMap(\.cells).map { "\($0.range.start.line):\($0.range.start.column)" }
    #expect(places == ["2:1", "3:5", "4:1", "4:5"])
    #expect(table.rows.map(\.number) == [2, 3])
    #expect(table.name(of: table.rows[1].cells[1].range.start) == "row 3, column 2, `Qty`")
  }

  @Test func theHeaderMayStandBelow() {
    let read = TableDesk.read("Offer of March,,\n,\nPart,Qty\nH20,8\n", TableDesk.form(row: 3))
    #expect(read.findings == [])
    #expect(read.header == ["Part", "Qty"])
    #expect(read.rows == [["H20", "8"]])
  }

  @Test(arguments: [",", ";", "\t"])
  func theHeaderProvesTheSeparator(separator: String) {
    let read = TableDesk.read(
      "Part,Qty\n\"a\",8\n".replacing(",", with: separator), path: "bom.tsv")
    #expect(read.findings == [])
    #expect(read.rows == [["a", "8"]])
  }

  @Test func commasWithinCellsDoNotPartThem() {
    let read = TableDesk.read("Part;Qty\nH20, 96 GB;1,5\n")
    #expect(read.findings == [])
    #expect(read.rows == [["H20, 96 GB", "1,5"]])
  }

  @Test func aDeclaredSeparatorNeedsNoProof() {
    let read = TableDesk.read("Part,Qty;b\nH20;8\n", TableDesk.form(["Part,Qty"], separator: ";"))
    #expect(read.findings == [])
    #expect(read.rows == [["H20", "8"]])
  }

  @Test func aSeparatorThatTwoHeadersProveIsRefused() {
    let read = TableDesk.read("Part,a;Qty\nH20,b;8\n", TableDesk.form(["Part", "Qty"]))
    #expect(read.findings == ["L0958 1:1"])
    #expect(read.table == nil)
  }
}
