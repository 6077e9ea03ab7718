import Diagnostics
import Foundation
import Tables
import TestSupport
import Testing

/// A workbook that is not what it seems is refused whole, with a word.
struct HostileWorkbookTests {
  private static let sound = WorkbookSketch.rows(
    "<row r='2'><c r='A2' t='s'><v>2</v></c><c r='B2'><v>8</v></c></row>")

  @Test func theSampleItselfIsSound() {
    #expect(TableDesk.read(Self.sound).findings == [])
    #expect(TableDesk.read(Self.sound).rows == [["H20", "8"]])
  }

  @Test(
    arguments: [
      ("document type", "<!DOCTYPE a [<!ENTITY e 'x'>]><worksheet/>"),
      ("unknown entity", "<worksheet>&e;</worksheet>"),
      ("external entity", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><worksheet/>"),
      ("unclosed", "<worksheet><sheetData>"), ("crossed", "<worksheet><a></worksheet></a>"),
      ("two roots", "<worksheet/><worksheet/>"), ("attribute twice", "<worksheet a='1' a='2'/>"),
      ("empty", ""),
      ("control by number", "<worksheet>&#0;</worksheet>"), ("text outside", "x<worksheet/>"),
      ("other encoding", "<?xml version='1.0' encoding='UTF-16'?><worksheet/>"),
      ("deep", String(repeating: "<a>", count: 100) + String(repeating: "</a>", count: 100)),
      ("rows out of order", "<worksheet><sheetData><row r='2'/><row r='1'/></sheetData></worksheet>"),
      ("row twice", "<worksheet><sheetData><row r='2'/><row r='2'/></sheetData></worksheet>"),
      (
        "cell twice",
        "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row></sheetData></worksheet>"
      ),
      (
        "cell of another row",
        "<worksheet><sheetData><row r='1'><c r='A2'><v>1</v></c></row></sheetData></worksheet>"
      ),
      (
        "no such string",
        "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>9</v></c></row></sheetData></worksheet>"
      ),
      (
        "unknown type",
        "<worksheet><sheetData><row r='1'><c r='A1' t='z'><v>9</v></c></row></sheetData></worksheet>"
      ),
    ])
  func aDamagedSheetIsRefused(name: String, xml: String) {
    var sketch = Self.sound
    sketch.parts[3].text = xml
    let read = TableDesk.read(sketch)
    #expect(read.table == nil, "\(name)")
    #expect(read.findings.count == 1 && ["L0964 1:1", "L0967 1:1"].contains(read.findings[0]), "\(name)")
  }

  @Test func aMissingOrDoubledPartIsRefused() {
    for index in Self.sound.parts.indices {
      var sketch = Self.sound
      sketch.parts.remove(at: index)
      #expect(TableDesk.read(sketch).findings == ["L0964 1:1"], "without \(Self.sound.parts[index].name)")
      sketch = Self.sound
      sketch.parts.append(sketch.parts[index])
      #expect(TableDesk.read(sketch).findings == ["L0964 1:1"], "with \(Self.sound.parts[index].name) twice")
    }
  }

  @Test func anyFlippedBitIsSeenOrChangesNothing() {
    let whole = TableDesk.read(Self.sound).table
    var seen = 0
    for (index, flip) in Self.sound.bytes.flips.enumerated() {
      let read = TableDesk.read(flip, path: "bom.xlsx")
      if read.diagnostics.isEmpty {
        #expect(read.table == whole, "bit \(index)")
      } else {
        seen += 1
      }
    }
    #expect(seen > Self.sound.bytes.count * 7)
  }

  @Test func anyCutIsSeen() {
    let bytes = Self.sound.bytes
    for length in bytes.indices {
      let read = TableDesk.read(Array(bytes[..<length]), path: "bom.xlsx")
      #expect(read.table == nil && read.findings.count == 1, "\(length) bytes")
    }
  }

  @Test func limitsHold() {
    let bytes = Self.sound.bytes
    let limits = [
      TableLimits(entries: 4), TableLimits(unpackedBytes: 500), TableLimits(bytes: 100),
      TableLimits(cellLength: 2),
      TableLimits(columns: 1), TableLimits(depth: 3),
    ]
    for limit in limits {
      let read = TableDesk.read(bytes, path: "bom.xlsx", limits: limit)
      #expect(read.findings == ["L0967 1:1"], "\(limit)")
    }
    let rows = TableDesk.read(bytes, path: "bom.xlsx", limits: TableLimits(rows: 1))
    #expect(rows.findings == ["L0967 2:1"])
    #expect(rows.rows == [nil])
  }
}
