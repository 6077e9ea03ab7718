import Diagnostics
import Tables
import Testing

/// What the cells of a workbook hold, as it is written in them.
struct WorkbookTests {
  private func row(_ cells: String) -> TableReading {
    TableDesk.read(WorkbookSketch.rows("<row r='2'>\(cells)</row>"))
  }

  @Test(
    arguments: [
      ("<c r='A2' t='s'><v>2</v></c>", TableCell.Kind.text, "H20"),
      ("<c r='A2'><v>30</v></c>", .number, "30"),
      ("<c r='A2' t='n'><v>3E+01</v></c>", .number, "3E+01"),
      ("<c r='A2' t='inlineStr'><is><t>a &amp; b</t></is></c>", .text, "a & b"),
      (
        "<c r='A2' t='inlineStr'><is><r><t>two</t></r><r><rPr><b/></rPr><t> runs</t></r></is></c>", .text,
        "two runs"
      ),
      ("<c r='A2' t='inlineStr'><is><t>H20</t><rPh sb='0' eb='1'><t>sound</t></rPh></is></c>", .text, "H20"),
      ("<c r='A2' t='inlineStr'><is><t>a_x000A_b_x005F_x</t></is></c>", .text, "a\nb_x"),
      ("<c r='A2' t='b'><v>1</v></c>", .flag, "yes"),
      ("<c r='A2' t='b'><v>0</v></c>", .flag, "no"),
      ("<c r='A2' t='e'><v>#N/A</v></c>", .error, "#N/A"),
      ("<c r='A2' t='str'><v>x</v></c>", .text, "x"),
      ("<x:c r='A2' t='inlineStr'><x:is><x:t><![CDATA[a<b]]></x:t></x:is></x:c>", .text, "a<b"),
      ("<c r='A2' t='inlineStr'><is><t>&#x51FA;&#21475;</t></is></c><!-- x -->", .text, "出口"),
    ] as [(String, TableCell.Kind, String)])
  func aCellIsReadAsItIsWritten(xml: String, kind: TableCell.Kind, text: String) throws {
    let read = row(xml)
    #expect(read.findings == [])
    let cell = try #require(read.table?.rows.first?.cells.first)
    #expect(cell.kind == kind)
    #expect(cell.text == text)
    #expect(read.table?.name(of: cell.range.start) == "A2 of the sheet `BOM`, `Part`")
  }

  @Test func aFormulaIsSeenAndOneNeverComputedIsNotEmpty() throws {
    let cells = try #require(
      row("<c r='A2' t='str'><f>B1</f><v>H20</v></c><c r='B2'><f>1+1</f></c>").table?.rows.first?.cells)
    #expect(cells.map(\.isComputed) == [true, true])
    #expect(cells.map(\.kind) == [.text, .error])
  }

  @Test func gapsAndEmptyRowsAreNothing() throws {
    let read = TableDesk.read(
      WorkbookSketch.rows("<row r='3'/><row r='5'><c r='A5' s='1'/><c r='B5'><v>8</v></c></row>"))
    let row = try #require(read.table?.rows.first)
    #expect(read.rows == [["8"]])
    #expect(row.number == 5)
    #expect(row[2]?.text == "8")
    #expect(row[1] == nil)
  }

  @Test(
    arguments: [
      ("", "<row r='2' hidden='1'><c r='B2'><v>8</v></c></row>", "", "hides the rows 2"),
      ("<cols><col min='2' max='3' hidden='1'/></cols>", "", "", "hides the columns B"),
      ("", "", "<mergeCells><mergeCell ref='A2:A4'/></mergeCells>", "merges the cells A2:A4"),
    ])
  func whatIsHiddenIsTold(before: String, rows: String, behind: String, says: String) {
    let read = TableDesk.read(WorkbookSketch.rows(rows, around: (before, behind)))
    #expect(read.diagnostics.map(\.code.rawValue) == ["L0963"])
    #expect(read.diagnostics.first?.message.contains(says) ?? false)
    #expect(read.table != nil)
  }

  @Test func aMergedHeaderIsRefused() {
    let read = TableDesk.read(
      WorkbookSketch.rows("", around: ("", "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>")))
    #expect(read.findings == ["L0957 1:1"])
    #expect(read.table == nil)
  }

  @Test func oneOfSeveralSheetsMustBeNamed() {
    let two = WorkbookSketch(
      sheet: "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>",
      sheets: "<sheet name='Old' sheetId='2' r:id='s1'/>")
    #expect(TableDesk.read(two).findings == ["L0952 1:1"])
    #expect(TableDesk.read(two, sheet: "Old").table?.sheet == "Old")
    #expect(TableDesk.read(two, sheet: "Od").diagnostics.first?.help == "did you mean `Old`?")
    let hidden = WorkbookSketch(
      sheet: "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>",
      sheets: "<sheet name='Old' state='veryHidden' sheetId='2' r:id='s1'/>")
    #expect(TableDesk.read(hidden).diagnostics.map(\.message) == ["the workbook hides the sheets `Old`"])
    #expect(TableDesk.read(hidden).table?.sheet == "BOM")
  }
}
