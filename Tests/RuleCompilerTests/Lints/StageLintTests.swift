import Diagnostics
import TestSupport
import Testing

@testable import RuleCompiler

struct StageLintTests {
  @Test(arguments: [
    ("classification", "when: 1️⃣item.classification2️⃣ in [S.a]"),
    ("classification", "any_of:\n  - { id: S.a.1, when: 1️⃣item.classification2️⃣ == S.a }"),
    ("classification", "except:\n  - { id: S.a.1, says: X., when: 1️⃣item.classification2️⃣ == S.a }"),
    ("definition", "defines: item.clever\nvalue: 1️⃣item.classification2️⃣ in [S.b]"),
    ("definition", "defines: item.clever\nvalue: item.listed\nwhen: 1️⃣item.classification2️⃣ in [S.b]"),
    (
      "definition",
      "defines: item.score\nvalue: count of x in items where 1️⃣x.classification2️⃣ in [S.b]"
    ),
  ])
  func whatComesBeforeTheClassificationCannotReadIt(kind: String, written: String) throws {
    let other = "\n  - { id: S.b, kind: classification, effective: 2020-01-01.., says: X. }\n"
    let keys = written.split(separator: "\n").joined(separator: "\n    ")
    let compiled = try CompiledRules(
      "  - id: 3️⃣S.a\n    kind: \(kind)\n    effective: 2020-01-01..\n    says: X.\n    \(keys)\(other)")
    let found = try compiled.found(by: StageLint())
    #expect(found.map(\.code) == [.laterStage])
    #expect(found.map(\.range) == [try compiled.marked.range(1, 2)])
    #expect(found.flatMap { $0.labels.map(\.range.start) } == [try compiled.marked.place(3)])
  }

  @Test(arguments: ["license_requirement", "red_flag", "obligation"])
  func whatComesAfterItCanReadIt(kind: String) throws {
    let compiled = try CompiledRules(
      """
        - { id: S.b, kind: classification, effective: 2020-01-01.., says: X. }
        - id: S.a
          kind: \(kind)
          effective: 2020-01-01..
          says: X.
          when: item.classification in [S.b]

      """)
    #expect(try compiled.found(by: StageLint()) == [])
  }
}
