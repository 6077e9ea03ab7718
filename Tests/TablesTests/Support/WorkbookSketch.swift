import Tables
import TestSupport

/// A workbook made of texts: stored, not packed, so that a test sees every byte of it.
struct WorkbookSketch {
  /// The parts by their names, in the order in which they are written.
  var parts: [(name: String, text: String)]

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// - Parameters:
  ///   - sheet: what stands within the element `worksheet`.
  ///   - strings: the shared strings.
  ///   - sheets: further elements of the list of sheets; they name the same part.
  init(sheet: String, strings: [String] = [], sheets: String = "") {
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts = [
      (
        "_rels/.rels",
        "<Relationships xmlns='\(package)'><Relationship Id='a' Type='\(Self.relations)/officeDocument' Target='xl/workbook.xml'/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<?xml version='1.0' encoding='UTF-8'?><workbook xmlns='\(Self.main)' xmlns:r='\(Self.relations)'><sheets><sheet name='BOM' sheetId='1' r:id='s1'/>\(sheets)</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='\(package)'><Relationship Id='s1' Type='\(Self.relations)/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='t' Type='\(Self.relations)/sharedStrings' Target='/xl/sharedStrings.xml'/></Relationships>"
      ),
      ("xl/worksheets/sheet1.xml", "<worksheet xmlns='\(Self.main)'>\(sheet)</worksheet>"),
      (
        "xl/sharedStrings.xml",
        "<sst xmlns='\(Self.main)'>" + strings.map { "<si>\($0)</si>" }.joined() + "</sst>"
      ),
    ]
  }

  /// The header `Part`, `Qty` in row 1, and rows of cells.
  static func rows(_ rows: String, around: (String, String) = ("", "")) -> WorkbookSketch {
    WorkbookSketch(
      sheet:
        "\(around.0)<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>\(rows)</sheetData>\(around.1)",
      strings: ["<t>Part</t>", "<t>Qty</t>", "<t>H20</t>"])
  }

  var bytes: [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let (name, content) = (part.name.file, part.text.file)
      let common: [UInt8] =
        two(20) + two(0) + two(0) + two(0) + two(0x21) + four(checksum(content)) + four(content.count)
        + four(content.count) + two(name.count) + two(0)
      directory +=
        four(0x0201_4B50) + two(20) + common + two(0) + two(0) + two(0) + four(0) + four(out.count) + name
      out += four(0x0403_4B50) + common + name + content
    }
    let start = out.count
    let end =
      four(0x0605_4B50) + two(0) + two(0) + two(parts.count) + two(parts.count) + four(directory.count)
      + four(start) + two(0)
    return out + directory + end
  }

  private func two(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }

  private func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16) }

  /// CRC-32, bit by bit.
  private func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}

extension TableDesk {
  static func read(_ sketch: WorkbookSketch, sheet: String? = nil) -> TableReading {
    read(sketch.bytes, form(sheet: sheet), path: "bom.xlsx")
  }
}
