import Diagnostics
import TestSupport
import Testing
import YAMLSyntax

struct MistakeTests {
  private func diagnostics(_ marked: MarkedText) -> [Diagnostic] {
    YAMLComposer.compose(marked.file).diagnostics
  }

  @Test(arguments: [
    ("1️⃣a2️⃣: 1\n3️⃣a4️⃣: 2\n", "{a: 1}"),
    ("{1️⃣\"a\"2️⃣: 1, 3️⃣a4️⃣: 2}", "{a: 1}"),
    ("b: 0\n1️⃣a2️⃣: {c: d}\n3️⃣'a'4️⃣: 2\n", "{b: 0, a: {c: d}}"),
  ])
  func aDuplicateKeyIsReportedWithBothPlaces(written: String, outline: String) throws {
    let marked = MarkedText(written)
    let composition = YAMLComposer.compose(marked.file)
    let diagnostic = try #require(composition.diagnostics.first)
    #expect(composition.diagnostics.map(\.code) == [.duplicateKey])
    #expect(diagnostic.range == (try marked.range(3, 4)))
    #expect(diagnostic.labels.map(\.range) == [try marked.range(1, 2)])
    #expect(composition.root?.outline == outline)
  }

  @Test func everyDuplicateIsReportedAgainstTheFirst() throws {
    let marked = MarkedText("1️⃣a2️⃣: 1\na: 2\na: 3\n")
    let first = try marked.range(1, 2)
    #expect(diagnostics(marked).map { $0.labels.map(\.range) } == [[first], [first]])
  }

  @Test(arguments: [
    ("a: 1️⃣&x2️⃣ b\n", "{a: b}"),
    ("a: 1️⃣!!str2️⃣ b\n", "{a: b}"),
    ("a: 1️⃣!t2️⃣\n  b: c\n", "{a: {b: c}}"),
    ("a: 1️⃣&x2️⃣ [b]\n", "{a: [b]}"),
    ("a: [1️⃣&x2️⃣ b]\n", "{a: [b]}"),
    ("a: 1️⃣&x2️⃣\nb: c\n", "{a: , b: c}"),
    ("a: 1️⃣*x2️⃣\n", "{a: }"),
    ("1️⃣*x2️⃣ : a\n", "{: a}"),
    ("b: c\n1️⃣<<2️⃣: {d: e}\n", "{b: c}"),
    ("b: c\n1️⃣<<2️⃣: *x\n", "{b: c}"),
    ("b: c\n1️⃣<<2️⃣: [*x, *y]\n", "{b: c}"),
    ("1️⃣%YAML 1.12️⃣\n---\na: b\n", "{a: b}"),
    ("1️⃣%TAG ! tag:x,2000:2️⃣\n---\na: b\n", "{a: b}"),
    ("a: b\n1️⃣---2️⃣\nc: \"\t\"\n", "{a: b}"),
  ])
  func yamlThatIsNotReadIsReportedOnceAndTakenOff(written: String, outline: String) throws {
    let marked = MarkedText(written)
    let composition = YAMLComposer.compose(marked.file)
    #expect(composition.diagnostics.map(\.code) == [.unsupportedYAML])
    #expect(composition.diagnostics.map(\.range) == [try marked.range(1, 2)])
    #expect(composition.root?.outline == outline)
  }

  @Test func anchorAndTagAreReportedEach() throws {
    let marked = MarkedText("a: &x !t 1️⃣'b'2️⃣\n")
    let composition = YAMLComposer.compose(marked.file)
    #expect(composition.diagnostics.map(\.code) == [.unsupportedYAML, .unsupportedYAML])
    #expect(try composition.root?.at("a").range == (try marked.range(1, 2)))
  }

  @Test(arguments: ["? 1️⃣[a, b]2️⃣\n: c\n", "? 1️⃣a: b2️⃣\n: c\n", "{1️⃣{a: b}2️⃣: c}"])
  func aKeyThatIsNoTextIsReported(written: String) throws {
    let marked = MarkedText(written)
    #expect(diagnostics(marked).map(\.code) == [.wrongShape])
    #expect(diagnostics(marked).map(\.range) == [try marked.range(1, 2)])
  }

  @Test func twoKindsOfMistakeAreReportedInTheOrderOfTheText() {
    let marked = MarkedText("a: *x\na: b\nc:\td\n")
    #expect(diagnostics(marked).map(\.code) == [.unsupportedYAML, .duplicateKey, .tab])
  }
}
