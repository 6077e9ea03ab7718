import Diagnostics
import TestSupport
import Testing
import YAMLSyntax

struct TabTests {
  @Test(arguments: [
    "a:\n1️⃣\tb: c\n",
    "a:\n  b: c\n  1️⃣\td: e\n",
    "a:1️⃣\tb\n",
    "a: b1️⃣\tc\n",
    "a: b1️⃣\t # c\n",
    "-1️⃣\ta\n",
    "a:1️⃣\t- b\n",
    "a:1️⃣\tb: c\n",
    "a: |\n1️⃣\tb\n",
    "a: |\n  b\n1️⃣\tc\n",
    "a:1️⃣\t\tb\n",
  ])
  func aTabBetweenTokensIsReportedAlone(written: String) throws {
    let marked = MarkedText(written)
    let diagnostics = YAMLComposer.compose(marked.file).diagnostics
    #expect(diagnostics.map(\.code) == [.tab])
    #expect(diagnostics.map(\.range?.start) == [try marked.place(1)])
  }

  @Test(arguments: [
    "a: \"b\tc\"\n",
    "a: 'b\tc'\n",
    "a: b # c\td\n",
    "#\ta\nb: c\n",
    "a: |\n  b\tc\n",
    "a: > #\tx\n  b\tc\n",
    "a: [b,\tc]\n",
    "a: {b:\tc}\n",
    "a: [b, [c]\t]\n",
  ])
  func aTabElsewhereIsLeft(written: String) {
    #expect(YAMLComposer.compose(SourceFile(path: "t", text: written)).diagnostics == [])
  }

  @Test func oneTabALineIsReported() {
    let file = SourceFile(path: "t", text: "a:\tb\tc\nd:\te\n")
    #expect(YAMLComposer.compose(file).diagnostics.map(\.range?.start.line) == [1, 2])
  }
}
