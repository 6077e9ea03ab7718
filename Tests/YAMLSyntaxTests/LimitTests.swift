import Diagnostics
import Testing
import YAMLSyntax

struct LimitTests {
  private func compose(_ text: String, _ limits: Limits = Limits()) -> Composition {
    YAMLComposer.compose(SourceFile(path: "t", text: text), limits: limits)
  }

  @Test(arguments: [(1, "a"), (2, "[a]"), (2, "a: b"), (3, "- a: b")])
  func depthCountsMappingsAndLists(depth: Int, text: String) {
    #expect(compose(text, Limits(depth: depth - 1)).diagnostics == [])
    let codes = compose(text, Limits(depth: depth - 2)).diagnostics.map(\.code)
    #expect(codes == (depth == 1 ? [] : [.tooDeepOrLong]))
  }

  @Test(arguments: ["[", "{", "- ", "{\"a\":", "? "])
  func aHundredThousandOpeningsAreRefused(opening: String) {
    let text = String(repeating: opening, count: 100_000)
    let wide = Limits(lineLength: 1_000_000)
    for composition in [compose(text), compose(text, wide)] {
      #expect(composition.root == nil)
      #expect(composition.diagnostics.map(\.code) == [.tooDeepOrLong])
    }
  }

  @Test func aLongLineIsRefusedAtItsBeginning() {
    let limits = Limits(lineLength: 5)
    #expect(compose("a: b\nc: é\n", limits).diagnostics == [])
    #expect(compose("a: bc\r\n", Limits(lineLength: 6)).diagnostics == [])
    let diagnostics = compose("a: b\nc: def\n", limits).diagnostics
    #expect(diagnostics.map(\.code) == [.tooDeepOrLong])
    #expect(diagnostics.map(\.range?.start.line) == [2])
  }

  @Test func manyLinesAreRefused() {
    #expect(compose("a:\n- b\n", Limits(lines: 2)).diagnostics == [])
    #expect(compose("a:\n- b\n", Limits(lines: 1)).diagnostics.map(\.code) == [.tooDeepOrLong])
  }

  @Test func manyNodesAreRefused() {
    #expect(compose("[a, b]", Limits(nodes: 3)).diagnostics == [])
    #expect(compose("[a, b]", Limits(nodes: 2)).diagnostics.map(\.code) == [.tooDeepOrLong])
  }

  @Test func manyBytesAreRefused() {
    #expect(compose("é", Limits(bytes: 2)).diagnostics == [])
    #expect(compose("é", Limits(bytes: 1)).diagnostics.map(\.code) == [.fileTooLarge])
  }

  @Test func aLineOfTenMegabytesIsRefused() {
    let text = "a: " + String(repeating: "x", count: 10_000_000)
    #expect(compose(text).diagnostics.map(\.code) == [.fileTooLarge])
    #expect(compose(text, Limits(bytes: 20_000_000)).diagnostics.map(\.code) == [.tooDeepOrLong])
  }

  @Test func anAliasBombDoesNotExplode() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...60 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let composition = compose(text)
    #expect(composition.diagnostics.allSatisfy { $0.code == .unsupportedYAML })
    #expect(composition.diagnostics.count == 61 + 120)
  }
}
