import Diagnostics
import Testing

struct RendererTests {
  private let density = SourceFile(
    path: "Rules/3A090.yaml",
    text: String(repeating: "\n", count: 33)
      + "    when: item is high_bandwidth_memory and item.memory_bandwidth_density > 2\n")

  @Test func aDiagnosticIsShownAsInTheDesign() throws {
    let two = density.range(density.text.utf8.count - 2..<density.text.utf8.count - 1)
    let diagnostic = Diagnostic(
      code: .missingUnit,
      message: "`2` needs a unit here",
      range: two,
      label: "a bare number",
      labels: [
        .init(range: try density.range(of: "item.memory_bandwidth_density"), text: "measured in GB/s/mm²")
      ],
      law: "ECCN 3A090.c, more than 2 GB/s per square millimetre",
      notes: [.init(key: "declared", value: "Rules/vocabulary/facts.yaml:7")],
      help: "write the unit after the number: `2 GB/s/mm²`",
      replacement: "2 GB/s/mm²")
    #expect(
      DiagnosticRenderer(density).render(diagnostic) == """
        error[L0204]: `2` needs a unit here
          --> Rules/3A090.yaml:34:77
           |
        34 |     when: item is high_bandwidth_memory and item.memory_bandwidth_density > 2
           |                                             -----------------------------   ^ a bare number
           |                                             measured in GB/s/mm²
           |
           = law: ECCN 3A090.c, more than 2 GB/s per square millimetre
           = declared: Rules/vocabulary/facts.yaml:7
        help: write the unit after the number: `2 GB/s/mm²`

        """)
  }

  @Test func linesApartAreJoinedByDots() throws {
    let file = SourceFile(path: "r.yaml", text: "says: 4800 or more\nx: y\nwhen: a > 4800\nz: w\n")
    let diagnostic = Diagnostic(
      code: .wordsAndOperatorDiffer,
      message: "the law says \"or more\", the condition says `>`",
      range: try file.range(of: ">"),
      label: "leaves out 4800 itself",
      labels: [.init(range: try file.range(of: "or more"), text: "what `says` states")])
    #expect(
      DiagnosticRenderer(file).render(diagnostic) == """
        warning[L0301]: the law says "or more", the condition says `>`
         --> r.yaml:3:9
          |
        1 | says: 4800 or more
          |            ------- what `says` states
        ...
        3 | when: a > 4800
          |         ^ leaves out 4800 itself

        """)
  }

  @Test func neighbouringLinesNeedNoDots() throws {
    let file = SourceFile(path: "r.yaml", text: "a: 1\na: 2\n")
    let diagnostic = Diagnostic(
      code: .duplicateKey, message: "m", range: file.range(5..<6),
      labels: [.init(range: try file.range(of: "a"), text: "first")], help: "h")
    #expect(
      DiagnosticRenderer(file).render(diagnostic) == """
        error[L0102]: m
         --> r.yaml:2:1
          |
        1 | a: 1
          | - first
        2 | a: 2
          | ^
        help: h

        """)
  }

  @Test func aLabelInAnotherFileHasItsOwnExcerpt() throws {
    let rules = SourceFile(path: "r.yaml", text: "a: 1\n")
    let facts = SourceFile(path: "facts.yaml", text: "b: 2\n")
    let diagnostic = Diagnostic(
      code: .unknownFact, message: "m", range: try rules.range(of: "a"),
      labels: [.init(range: try facts.range(of: "b"), text: "declared")])
    let renderer = DiagnosticRenderer(sources: ["r.yaml": rules, "facts.yaml": facts], colour: false)
    #expect(
      renderer.render(diagnostic) == """
        error[L0202]: m
         --> r.yaml:1:1
          |
        1 | a: 1
          | ^
         ::: facts.yaml:1:1
          |
        1 | b: 2
          | - declared

        """)
  }

  @Test func aFileNotAtHandIsNamedOnly() throws {
    let diagnostic = Diagnostic(
      code: .unknownFact, message: "m", range: try density.range(of: "item"), law: "ECCN 3A090.c")
    #expect(
      DiagnosticRenderer(sources: [:], colour: false).render(diagnostic) == """
        error[L0202]: m
          --> Rules/3A090.yaml:34:11
           = law: ECCN 3A090.c

        """)
  }

  @Test func aReplacementAloneIsTheHelp() {
    let diagnostic = Diagnostic(code: .tab, message: "m", range: nil, replacement: "  ")
    #expect(
      DiagnosticRenderer(sources: [:], colour: false).render(diagnostic)
        == "error[L0110]: m\nhelp: write `  `\n")
  }
}
