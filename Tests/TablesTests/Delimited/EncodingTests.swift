import Diagnostics
import Tables
import Testing

/// An encoding is declared or it is UTF-8; nothing is guessed, and no byte is replaced.
struct EncodingTests {
  private func table(_ cell: [UInt8]) -> [UInt8] { Array("Part,Qty\n".utf8) + cell + Array(",8\n".utf8) }

  @Test(
    arguments: [
      ([0xD3, 0xA2, 0xCE, 0xB0, 0xB4, 0xEF], "英伟达"), ([0x81, 0x30, 0x81, 0x30], "\u{80}"),
      ([0x90, 0x30, 0x81, 0x30], "\u{10000}"), ([0x41], "A"),
    ] as [([UInt8], String)])
  func theChineseStandardIsRead(bytes: [UInt8], text: String) {
    let read = TableDesk.read(table(bytes), TableDesk.form(encoding: .gb18030))
    #expect(read.findings == [])
    #expect(read.rows == [[text, "8"]])
  }

  @Test(
    arguments: [([0x93, 0x48, 0x94], "“H”"), ([0xB2], "²"), ([0x80], "€"), ([0xE9], "é")]
      as [([UInt8], String)])
  func theWesternCodePageIsRead(bytes: [UInt8], text: String) {
    let read = TableDesk.read(table(bytes), TableDesk.form(encoding: .windows1252))
    #expect(read.findings == [])
    #expect(read.rows == [[text, "8"]])
  }

  @Test(
    arguments: [
      (TableEncoding.utf8, [0x61, 0xFF]), (.utf8, [0x61, 0xB4, 0xEF]), (.utf8, [0x61, 0xED, 0xA0, 0x80]),
      (.windows1252, [0x61, 0x81]), (.gb18030, [0x61, 0xFF]), (.gb18030, [0x61, 0x80]),
    ] as [(TableEncoding, [UInt8])])
  func aByteThatIsNoneHasItsPlace(encoding: TableEncoding, bytes: [UInt8]) {
    let read = TableDesk.read(table(bytes), TableDesk.form(encoding: encoding))
    #expect(read.findings == ["L0954 2:2"])
    #expect(read.table == nil)
  }

  @Test func aCutCharacterHasItsPlace() {
    let read = TableDesk.read(Array("Part,Qty\na".utf8) + [0xD3], TableDesk.form(encoding: .gb18030))
    #expect(read.findings == ["L0954 2:2"])
  }

  @Test func controlCharactersAndOtherMarksAreRefused() {
    #expect(TableDesk.read(table([0])).findings == ["L0954 2:1"])
    #expect(TableDesk.read(table([0x1B])).findings == ["L0954 2:1"])
    #expect(TableDesk.read([0xFF, 0xFE, 0x50, 0]).findings == ["L0954 1:1"])
    #expect(
      TableDesk.read("\u{FEFF}Part,Qty\n", TableDesk.form(encoding: .gb18030)).findings == ["L0954 1:1"])
  }
}
