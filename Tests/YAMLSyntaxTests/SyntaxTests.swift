import Diagnostics
import TestSupport
import Testing
import YAMLSyntax

struct SyntaxTests {
  @Test(arguments: [
    ("a: [b\nc1️⃣: d\n", "a `,` or `]` was expected here"),
    ("a: {b: c\nd1️⃣: e\n", "a `,` or `}` was expected here"),
    ("a: b1️⃣: c\n", "a `:` cannot stand here"),
    ("a: \"b\n1️⃣", "the file ends inside a quoted text"),
    ("a: b\n1️⃣c\nd: e\n", "a `:` is missing after this key"),
    ("a: 1️⃣@b\n", "a value cannot begin with this character"),
    ("a: 1️⃣`b`\n", "a value cannot begin with this character"),
    ("a: \"b1️⃣\\q\"\n", "there is no such escape in double quotes"),
    ("{\"a\": \"1️⃣\\uD83D\\uDE00\"}", "this escape does not stand for a character on its own"),
    ("a: \"b\\u1️⃣D83\"\n", "an escape lacks hexadecimal digits"),
    ("a: 1️⃣- b\n", "a list cannot begin here"),
    ("- a\n1️⃣b: c\n", "a `-` was expected here"),
    ("a: b\n c1️⃣: d\n", "a `:` cannot stand here"),
    ("a: b\n1️⃣- c\n", "a key was expected here"),
    ("a: | 1️⃣b\n", "only an indentation or a comment may follow `|` or `>` on its line"),
    ("a: \"b\n1️⃣---\n\"\n", "a document marker stands inside a quoted text"),
    ("a: 1️⃣\u{7F}b\n", "a control character cannot stand in a text"),
    ("é: 1️⃣\u{0}b\n", "a control character cannot stand in a text"),
    ("a: 1️⃣]\n", "a value was expected here"),
  ])
  func aMistakeInTheSyntaxIsToldInOurWords(written: String, message: String) throws {
    let marked = MarkedText(written)
    let composition = YAMLComposer.compose(marked.file)
    #expect(composition.diagnostics.map(\.code) == [.yamlSyntax])
    #expect(composition.diagnostics.map(\.message) == [message])
    #expect(composition.diagnostics.map(\.range?.start) == [try marked.place(1)])
    #expect(composition.root == nil)
  }

  @Test func theBeginningOfWhatIsNotFinishedIsLabelled() throws {
    let marked = MarkedText("a:\n  - 1️⃣[2️⃣b\nc: d\n")
    let labels = YAMLComposer.compose(marked.file).diagnostics.flatMap(\.labels)
    #expect(labels == [.init(range: try marked.range(1, 2), text: "the list begins here")])
  }

  @Test(arguments: [
    "a: *\n", "a: &\n", "a: !<x\n", "a: !e!x b\n", "%FOO\n---\na: b\n", "%YAML 2.0\n---\na\n",
  ])
  func unfinishedYAMLThatIsNotReadIsReportedAsSuch(written: String) {
    let diagnostics = YAMLComposer.compose(SourceFile(path: "t", text: written)).diagnostics
    #expect(diagnostics.map(\.code) == [.unsupportedYAML])
  }

  @Test func whatWasFoundBeforeAMistakeIsStillReported() {
    let file = SourceFile(path: "t", text: "a: b\na: c\nd: [\n")
    #expect(YAMLComposer.compose(file).diagnostics.map(\.code) == [.duplicateKey, .yamlSyntax])
  }
}
