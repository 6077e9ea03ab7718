import Diagnostics
import RuleModel
import TestSupport
import Testing

struct KindKeysTests {
  @Test(arguments: [
    ("classification", "overcomes: [1️⃣S.b2️⃣]"), ("classification", "symbol: 1️⃣NAC2️⃣"),
    ("classification", "value: 1️⃣item.listed2️⃣"), ("classification", "documents: [1️⃣licence2️⃣]"),
    ("classification", "must_state: [1️⃣item.note2️⃣]"), ("license_requirement", "then: 1️⃣prohibited2️⃣"),
    ("license_requirement", "for: [1️⃣S.b2️⃣]"), ("license_requirement", "defines: 1️⃣item.clever2️⃣"),
    ("red_flag", "yields_to: [1️⃣S.a2️⃣]"), ("red_flag", "reason_for_control: 1️⃣RS2️⃣"),
    ("obligation", "resolve: 1️⃣Ask.2️⃣"),
    ("classification", "except:\n  - { id: x, says: X., when: item.listed, then: 1️⃣free2️⃣ }"),
  ])
  func aKeyThatAKindHasNoUseForIsReported(kind: String, keys: String) throws {
    let compiled = try CompiledRules(rule: keys, kind: kind)
    let misplaced = compiled.diagnostics.filter { $0.code == .unknownKey }
    #expect(misplaced.map(\.range) == [try compiled.marked.range(1, 2)])
    #expect(compiled.pack.rules == [])
  }

  @Test(arguments: [
    ("definition", "defines: item.clever\nvalue: item.listed"),
    ("license_requirement", "reason_for_control: RS"),
    ("license_requirement", "documents: [licence]\nmust_state: [item.note]"),
    ("obligation", "then: prohibited"),
    ("obligation", "documents: [licence]\nmust_state: [item.note]"), ("red_flag", "resolve: Ask."),
    ("obligation", "except:\n  - { id: x, says: X., when: item.listed, then: free }"),
  ])
  func aKeyOfItsKindIsFine(kind: String, keys: String) throws {
    #expect(try CompiledRules(rule: keys, kind: kind).diagnostics == [])
  }

  @Test func theKeyIsUnderlinedNotItsValue() throws {
    let compiled = try CompiledRules(rule: "1️⃣symbol2️⃣: NAC")
    let range = try compiled.marked.range(1, 2)
    withKnownIssue("the value is underlined") {
      #expect(compiled.diagnostics.map(\.range) == [range])
    }
  }

  @Test(arguments: ["documents: []", "symbol: ''", "yields_to: []"])
  func aKeyWithoutAValueIsMisplacedToo(keys: String) throws {
    let compiled = try CompiledRules(rule: keys, kind: "red_flag")
    withKnownIssue("without a value there is no place to report", isIntermittent: keys.hasPrefix("symbol")) {
      #expect(compiled.diagnostics.hasErrors)
    }
  }

  @Test func anUnknownKindIsOneMistake() throws {
    let compiled = try CompiledRules(rule: "yields_to: [S.b]", kind: "clasification")
    withKnownIssue("every key with a kind of its own is reported besides") {
      #expect(compiled.codes == [.unknownName])
    }
  }
}
