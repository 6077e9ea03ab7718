import Diagnostics
import Testing
import YAMLSyntax

struct DecodingTests {
  private func decode(_ bytes: [UInt8], _ limits: Limits = Limits()) -> (SourceFile?, [Diagnostic]) {
    SourceDecoding.decode(path: "t", bytes: bytes, limits: limits)
  }

  @Test func textIsTakenAsItIs() {
    let (file, diagnostics) = decode(Array("a: é\r\n\t出".utf8))
    #expect(file?.text.utf8.elementsEqual("a: é\r\n\t出".utf8) == true)
    #expect(diagnostics == [])
  }

  @Test func aByteOrderMarkIsDropped() {
    #expect(decode([0xEF, 0xBB, 0xBF, 0x61]).0?.text == "a")
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE5, 0x87], [0x80], [0xF5, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func theFirstByteThatIsNotUTF8IsShown(bad: [UInt8]) {
    let before = "a\né: 出"
    let (file, diagnostics) = decode(Array(before.utf8) + bad)
    #expect(file == nil)
    #expect(diagnostics.map(\.code) == [.notUTF8])
    let place = SourcePosition(line: 2, column: 5, offset: before.utf8.count)
    #expect(diagnostics.map(\.range?.start) == [place])
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0x61, 0x00, 0x62, 0x00], [0x00, 0x61, 0x00, 0x62],
    ] as [[UInt8]])
  func utf16IsRecognised(bytes: [UInt8]) {
    let diagnostics = decode(bytes).1
    #expect(diagnostics.map(\.code) == [.notUTF8])
    #expect(diagnostics.first?.message.contains("UTF-16") == true)
    #expect(diagnostics.first?.help != nil)
  }

  @Test(arguments: [0x00, 0x01, 0x07, 0x0B, 0x0C, 0x1B, 0x1F] as [UInt8])
  func aControlCharacterIsRefusedAtItsPlace(byte: UInt8) {
    let (file, diagnostics) = decode(Array("a:\n  é".utf8) + [byte])
    #expect(file == nil)
    #expect(diagnostics.map(\.code) == [.yamlSyntax])
    #expect(diagnostics.map(\.range?.start) == [SourcePosition(line: 2, column: 4, offset: 7)])
  }

  @Test func tooManyBytesAreRefused() {
    #expect(decode([0x61, 0x62], Limits(bytes: 2)).1 == [])
    #expect(decode([0x61, 0x62], Limits(bytes: 1)).1.map(\.code) == [.fileTooLarge])
  }
}
