import Diagnostics
import Testing
import YAMLSyntax

/// Whatever is done to a text, it is read or refused, every place lies within it, and all can be rendered.
struct RobustnessTests {
  private static let sample = """
    %YAML 1.1
    --- # 出口
    id: &a 3A090.a
    "quo\\u00e9ted": 'it''s'
    list: [a, {b: !!str c}, *a]
    when: |
      item.performance >= 4800
        and é

    says: >-
      folded
      text
    ? - x
    : y
    deep:
    - - b: "two
        lines"
    id: again
    <<: *a
    ...

    """

  private func check(_ bytes: [UInt8]) {
    let (decoded, refusals) = SourceDecoding.decode(path: "t", bytes: bytes, limits: Limits())
    // A text that decoding refuses may still come from elsewhere.
    let file = decoded ?? SourceFile(path: "t", text: String(decoding: bytes, as: UTF8.self))
    #expect((decoded == nil) == !refusals.isEmpty)
    let composition = YAMLComposer.compose(file)
    let ranges = composition.diagnostics.flatMap { [$0.range].compactMap(\.self) + $0.labels.map(\.range) }
    for range in ranges + (composition.root.map { [$0.range] } ?? []) {
      let isRight =
        range.start <= range.end
        && file.position(atOffset: range.start.offset) == range.start
        && file.position(atOffset: range.end.offset) == range.end
      #expect(isRight, "\(range)")
    }
    let rendered = DiagnosticRenderer(sources: ["t": file], colour: false).render(composition.diagnostics)
    #expect(rendered.isEmpty == composition.diagnostics.isEmpty)
  }

  @Test func theSampleItselfIsRead() throws {
    let composition = YAMLComposer.compose(SourceFile(path: "t", text: Self.sample))
    #expect(composition.root != nil)
    #expect(
      composition.diagnostics.map(\.code.rawValue) == [
        "L0103", "L0103", "L0103", "L0103", "L0107", "L0102", "L0103",
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}"])
  func aTruncatedTextIsReadOrRefused(lineBreak: String) {
    let bytes = Array(Self.sample.split(separator: "\n").joined(separator: lineBreak).utf8)
    for count in 0...bytes.count { check(Array(bytes.prefix(count))) }
  }

  @Test(arguments: [0xFF, 0x00, 0x09, 0x0A, 0x20, 0x22, 0x26, 0x3A, 0x5B, 0x7D] as [UInt8])
  func aTextWithOneOtherByteIsReadOrRefused(byte: UInt8) {
    let bytes = Array(Self.sample.utf8)
    for index in bytes.indices {
      var changed = bytes
      changed[index] = byte
      check(changed)
    }
  }

  @Test func aTextWithoutOneLineIsReadOrRefused() {
    let lines = Self.sample.split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices {
      var rest = lines
      rest.remove(at: index)
      check(Array(rest.joined(separator: "\n").utf8))
    }
  }
}
