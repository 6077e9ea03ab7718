import Diagnostics
import TestSupport
import Testing

@testable import RuleCompiler

struct SilenceLintTests {
  @Test(arguments: [
    ("classification", "when: 1️⃣known item.listed2️⃣"),
    ("classification", "any_of:\n  - { id: S.a.1, when: item.listed and 1️⃣known item.listed2️⃣ }"),
    ("license_requirement", "when: not 1️⃣known item.listed2️⃣"),
    ("definition", "defines: item.clever\nvalue: 1️⃣known item.listed2️⃣"),
    ("definition", "defines: item.score\nvalue: count of x in items where 1️⃣known x.listed2️⃣"),
    ("red_flag", "when: item.listed\nexcept:\n  - { id: S.a.1, says: X., when: 1️⃣known item.listed2️⃣ }"),
  ])
  func whereSilenceCouldClearNothingIsTakenForNo(kind: String, written: String) throws {
    let found = try compiled(kind, written)
    #expect(found.lint.map(\.code) == [.clearsBySilence])
    #expect(found.lint.map(\.range) == [try found.compiled.marked.range(1, 2)])
  }

  @Test(arguments: ["obligation", "red_flag", "advisory"])
  func whatIsRaisedMayAskNobody(kind: String) throws {
    #expect(try compiled(kind, "when: item.listed and known item.listed").lint.isEmpty)
  }

  private func compiled(_ kind: String, _ written: String) throws
    -> (compiled: CompiledRules, lint: [Diagnostic])
  {
    let keys = written.split(separator: "\n").joined(separator: "\n    ")
    let compiled = try CompiledRules(
      "  - id: S.a\n    kind: \(kind)\n    effective: 2020-01-01..\n    says: X.\n    \(keys)\n")
    return (compiled, try compiled.found(by: SilenceLint()))
  }
}
