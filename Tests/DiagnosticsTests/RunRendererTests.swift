import Diagnostics
import Testing

struct RunRendererTests {
  private let renderer = DiagnosticRenderer(sources: [:], colour: false)

  private func errors(_ count: Int) -> [Diagnostic] {
    (0..<count).map { Diagnostic(code: .unknownKey, message: "key \($0)", range: nil) }
  }

  @Test func nothingIsWrittenOfNothing() {
    #expect(renderer.render([]) == "")
  }

  @Test func equalsAreWrittenOnce() {
    #expect(renderer.render(errors(1) + errors(1)) == "error[L0104]: key 0\n\n1 error\n")
  }

  @Test func errorsAndWarningsAreCounted() {
    let warning = Diagnostic(code: .neverTrue, message: "w", range: nil)
    #expect(renderer.render(errors(2) + [warning]).hasSuffix("\n\n2 errors, 1 warning\n"))
    #expect(renderer.render([warning]).hasSuffix("\n\n1 warning\n"))
  }

  @Test func aHundredAreShownAndTheRestCounted() {
    let rendered = renderer.render(errors(103))
    #expect(rendered.hasSuffix("\n\n… and 3 more\n\n103 errors\n"))
    #expect(rendered.split(separator: "\n").count { $0.hasPrefix("error[") } == 100)
    #expect(!renderer.render(errors(100)).contains("more"))
  }

  @Test func textOfFilesCannotSteerTheTerminal() {
    let file = SourceFile(path: "p\u{1B}[2J", text: "a: \u{1B}[31m \u{202E}x\r\u{9B}0m\n")
    let steering = "\u{1B}]0;t\u{7}\u{2028}"
    let diagnostic = Diagnostic(
      code: .unknownKey, message: steering, range: file.range(0..<1), label: steering,
      labels: [.init(range: file.range(0..<1), text: steering)], law: steering,
      notes: [.init(key: steering, value: steering)], help: steering)
    let rendered = DiagnosticRenderer(file).render([diagnostic])
    let forbidden = rendered.unicodeScalars.filter { scalar in
      scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
        || scalar.value == 0x202E || scalar.value == 0x2028
    }
    #expect(forbidden.isEmpty)
    #expect(rendered.contains("\\u{1B}"))
  }

  @Test func writtenOutCharactersMoveTheUnderline() throws {
    let file = SourceFile(path: "p", text: "\u{1B}x\n")
    let diagnostic = Diagnostic(code: .unknownKey, message: "m", range: try file.range(of: "x"))
    #expect(DiagnosticRenderer(file).render(diagnostic).hasSuffix("1 | \\u{1B}x\n  |       ^\n"))
  }

  @Test func coloursChangeNothingElse() throws {
    let file = SourceFile(path: "p", text: "a: b\n")
    let diagnostic = Diagnostic(
      code: .unknownKey, message: "m", range: try file.range(of: "a"), label: "l",
      labels: [.init(range: try file.range(of: "b"), text: "t")], law: "w", help: "h")
    let coloured = DiagnosticRenderer(sources: ["p": file], colour: true).render(diagnostic)
    #expect(coloured.contains("\u{1B}[1;31m"))
    let parts = coloured.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
    let bare = parts.enumerated().map { index, part in
      index == 0 ? String(part) : String(part.drop { $0 != "m" }.dropFirst())
    }
    #expect(bare.joined() == DiagnosticRenderer(file).render(diagnostic))
  }
}
