import Diagnostics
import ExportControl
import TestSupport
import Testing

@Suite("The form in which a case is written")
struct FormTests {
  @Test("JSON and YAML of a case give equal determinations", arguments: ExampleCase.all)
  func jsonAndYAMLGiveEqualDeterminations(example: ExampleCase) throws {
    let library = try RealRules.sound()
    let json = try JudgedText(example.tree.json, path: "case.json", under: library)
    let yaml = try JudgedText(
      String(example.tree.block().drop { $0 == "\n" }), path: "case.yaml", under: library)
    #expect(json.diagnostics.map(\.message) == yaml.diagnostics.map(\.message))
    #expect(try json.lines() == yaml.lines())
  }

  @Test("the text as shipped says the same as its tree", arguments: Set(ExampleCase.all.map(\.path)).sorted())
  func theTextAsShippedSaysTheSame(path: String) throws {
    let library = try RealRules.sound()
    let shipped = try JudgedText(try Repository.text(path), path: path, under: library)
    let examples = ExampleCase.all.filter { $0.path == path }
    let rewritten = try examples.map { try JudgedText($0.tree.json, under: library).lines() }
    #expect(shipped.cases.map { $0.lines.map { $0.determinations.map(Reading.init) } } == rewritten)
  }
}
