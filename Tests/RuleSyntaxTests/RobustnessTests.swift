import Diagnostics
import RuleSyntax
import TestSupport
import Testing

/// Whatever stands in a condition, it is read or refused, and every place lies within the text.
struct RobustnessTests {
  private static let sample = """
    item is integrated_circuit and (not item.a >= 4_800.5 GB/s/mm² or a.b in [CN, D:5, 出])
      and (every x in item.xs where x.f == 3A090.a) # comment
      and max of measure(m.a, GB/s) * 2 - 1 for m in ms where m.d >= 2026-01-15 and count of y in ys > 0
    """

  private func check(_ text: String) {
    let reading = ConditionReading(text)
    #expect((reading.expression == nil) == !reading.diagnostics.isEmpty, "\(text)")
    let file = reading.marked.file
    for range in reading.diagnostics.compactMap(\.range) + [reading.expression?.range].compactMap(\.self) {
      let isRight =
        range.start <= range.end
        && file.position(atOffset: range.start.offset) == range.start
        && file.position(atOffset: range.end.offset) == range.end
      #expect(isRight, "\(range) in \(text)")
    }
    let rendered = DiagnosticRenderer(sources: [file.path: file], colour: false).render(reading.diagnostics)
    #expect(rendered.isEmpty == reading.diagnostics.isEmpty)
  }

  @Test func theSampleItselfIsRead() {
    #expect(ConditionReading(Self.sample).diagnostics == [])
  }

  @Test(arguments: ["\n", "\r\n"])
  func everyTruncationIsReadOrRefused(lineBreak: String) {
    let scalars = Array(Self.sample.split(separator: "\n").joined(separator: lineBreak).unicodeScalars)
    for count in 0...scalars.count {
      check(String(String.UnicodeScalarView(scalars.prefix(count))))
      check(String(String.UnicodeScalarView(scalars.suffix(count))))
    }
  }

  @Test(arguments: ["(", ")", "[", "]", ",", " ", "\n", "#", "-", "=", ".", "é", "9", "\u{0}"])
  func aTextWithOneOtherCharacterIsReadOrRefused(character: Unicode.Scalar) {
    let scalars = Array(Self.sample.unicodeScalars)
    for index in scalars.indices {
      var changed = scalars
      changed[index] = character
      check(String(String.UnicodeScalarView(changed)))
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func garbageIsReadOrRefused(seed: UInt64) {
    let pieces = [
      "a", "b.c", "3A090", "5", "2.5", "2026-01-15", "GB", "GB/s", "and", "or", "not", "any", "every", "in",
      "where", "is", "for", "of", "sum", "max", "count", "measure", "(", ")", "[", "]", "[A, B]", ",", "==",
      ">", "<=", "+", "-", "*", "/", "#", "\n", "é", "²", "%", "!", ".",
    ]
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let count = Int.random(in: 0...25, using: &random)
      check(
        (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(
          separator: Bool.random(using: &random) ? " " : ""))
    }
  }
}
