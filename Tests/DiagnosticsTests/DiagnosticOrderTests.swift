import Diagnostics
import Testing

struct DiagnosticOrderTests {
  private let file = SourceFile(path: "b.yaml", text: "one two")

  @Test func diagnosticsAreInTheOrderOfPathPlaceCodeAndMessage() throws {
    let other = SourceFile(path: "a.yaml", text: "one")
    let ordered = [
      Diagnostic(code: .unreadableFile, message: "z", range: nil),
      Diagnostic(code: .unknownKey, message: "z", range: try other.range(of: "one")),
      Diagnostic(code: .duplicateKey, message: "z", range: try file.range(of: "one")),
      Diagnostic(code: .unknownKey, message: "a", range: try file.range(of: "one")),
      Diagnostic(code: .unknownKey, message: "b", range: try file.range(of: "one")),
      Diagnostic(code: .yamlSyntax, message: "a", range: try file.range(of: "two")),
    ]
    #expect(ordered.reversed().inOrder == ordered)
  }

  @Test func equalsStayAsTheyCame() {
    let first = Diagnostic(code: .tab, message: "m", range: nil, help: "first")
    let second = Diagnostic(code: .tab, message: "m", range: nil, help: "second")
    #expect([second, first].inOrder == [second, first])
  }

  @Test func warningsAreNoErrors() {
    let warning = Diagnostic(code: .neverTrue, message: "m", range: nil)
    #expect(![warning].hasErrors)
    #expect([warning, Diagnostic(code: .tab, message: "m", range: nil)].hasErrors)
  }
}
