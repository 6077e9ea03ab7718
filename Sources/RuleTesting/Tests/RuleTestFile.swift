package import CaseInput
package import Diagnostics
import Quantities
package import RuleCompiler
import RuleModel
import YAMLSyntax

/// A `*.test.yaml`: the tests of one rule file.
package struct RuleTestFile: Sendable {
  package let path: String
  /// The path of the rule file it tests.
  package let subject: String
  package let tests: [RuleTest]
  /// Changes of a rule that make no difference, with the reason.
  package let equivalents: [EquivalentMutant]
  package let diagnostics: [Diagnostic]

  package static func read(_ file: PackCompiler.File, reader: CaseReader) -> RuleTestFile {
    var fields = MappingReader(
      file.root, what: "a file of tests",
      keys: ["subject", "as_of", "readings", "given", "tests", "equivalent", "note"])
    let subject = fields.requiredText("subject")?.value ?? ""
    let asOf = date(fields.text("as_of"), &fields)
    let choices = choices(&fields)
    let given = fields.mapping["given"]
    _ = fields.require("tests")
    var tests: [RuleTest] = []
    for node in fields.elements("tests") {
      if let test = test(
        node, given: given, asOf: asOf, choices: choices, file: file, reader: reader, &fields)
      {
        tests.append(test)
      }
    }
    let equivalents = fields.elements("equivalent").compactMap { node -> EquivalentMutant? in
      var entry = MappingReader(
        node, what: "an equivalent change", keys: ["rule", "effective", "change", "because"])
      let rule = entry.requiredText("rule")
      let change = entry.requiredText("change")?.value
      let because = entry.requiredText("because")?.value
      let effective = entry.text("effective")?.value
      fields.report(entry.diagnostics)
      guard let rule, let change, let because else { return nil }
      return EquivalentMutant(
        rule: rule.value, effective: effective, change: change, because: because, place: rule.range)
    }
    let folder = file.source.path.prefix { _ in true }.split(separator: "/", omittingEmptySubsequences: false)
      .dropLast().joined(separator: "/")
    return RuleTestFile(
      path: file.source.path, subject: folder.isEmpty ? subject : "\(folder)/\(subject)", tests: tests,
      equivalents: equivalents, diagnostics: fields.diagnostics)
  }

  private static func test(
    _ node: YAMLNode, given: YAMLNode?, asOf: CalendarDate?, choices: Set<ReadingChoice>,
    file: PackCompiler.File, reader: CaseReader,
    _ fields: inout MappingReader
  ) -> RuleTest? {
    var test = MappingReader(
      node, what: "a test",
      keys: ["name", "todo", "as_of", "readings", "because", "note", "expect"] + reader.testRoots)
    defer { fields.report(test.diagnostics) }
    let todo = test.text("todo")
    guard let name = todo ?? test.requiredText("name") else { return nil }
    guard let day = date(test.text("as_of"), &test) ?? asOf else {
      test.report(.noDate(name))
      return nil
    }
    let facts = YAMLOverlay.merge(given, over: node, keys: reader.testRoots)
    let procurementCase = reader.read(facts, path: file.source.path, position: nil, form: .test)
    test.report(procurementCase.diagnostics)
    if test.entries("expect").isEmpty { test.report(.expectsNothing(name)) }
    return RuleTest(
      name: name.value, isTodo: todo != nil, path: file.source.path, place: name.range, asOf: day,
      choices: Self.choices(&test).merging(over: choices), procurementCase: procurementCase,
      expectations: test.entries("expect").map { Expectation(key: $0.key, wanted: $0.value) })
  }

  /// `readings: { tf32-bits: significant-19 }`
  private static func choices(_ fields: inout MappingReader) -> Set<ReadingChoice> {
    Set(
      fields.entries("readings").compactMap { entry in
        entry.value.text.map { ReadingChoice(reading: entry.key.value, choice: $0.value) }
      })
  }

  private static func date(_ text: YAMLText?, _ fields: inout MappingReader) -> CalendarDate? {
    guard let text else { return nil }
    if let date = CalendarDate(reading: text.value) { return date }
    fields.report(
      Diagnostic(code: .unreadableText, message: "`\(text.value)` is not a date", range: text.range))
    return nil
  }
}

extension Set<ReadingChoice> {
  /// These, and of the others those of readings not chosen here.
  fileprivate func merging(over others: Set<ReadingChoice>) -> Set<ReadingChoice> {
    union(others.filter { other in !contains { $0.reading == other.reading } })
  }
}

extension Diagnostic {
  fileprivate static func noDate(_ name: YAMLText) -> Diagnostic {
    Diagnostic(code: .missingKey, message: "the test has no `as_of`, nor has its file", range: name.range)
  }

  fileprivate static func expectsNothing(_ name: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .missingKey, message: "the test expects nothing", range: name.range,
      help: "say under `expect:` what must come out")
  }
}
