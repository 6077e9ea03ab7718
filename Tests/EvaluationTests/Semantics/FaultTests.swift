import Evaluation
import Quantities
import RuleModel
import Testing

/// S3: a fault makes the condition unknown, with the fault as the reason; it is never a pass.
struct FaultTests {
  private static let huge = "100000000000000000000000000000"

  private static let faults: [(sum: String, line: String, reason: UnknownFact.Reason)] = [
    ("item.n * item.n", "item: { n: \(huge) }", .overflow),
    ("item.n / item.m", "item: { n: 1, m: 0 }", .divisionByZero),
    ("max of mode.rate for mode in item.modes", "item: { modes: none }", .emptyList),
    ("min of mode.rate for mode in item.modes", "item: { modes: none }", .emptyList),
    (
      "(max of mode.rate for mode in item.modes where mode.counted)",
      "item: { modes: [{ rate: 9 TOPS, counted: no }] }", .emptyList
    ),
  ]

  private func limit(_ sum: String, _ number: String) -> String {
    "\(number)\(sum.contains("mode") ? " TOPS" : "")"
  }

  @Test(arguments: faults.indices, [">= 5", "< 5", "== 5", "!= 5"])
  func aFaultIsUnknown(index: Int, comparison: String) throws {
    let fault = Self.faults[index]
    let condition = "\(fault.sum) \(limit(fault.sum, comparison))"
    let plain = try Bench.banning(when: condition).judge(fault.line)
    #expect(plain.truth("R") == .unknown)
    #expect(plain.possible == ["free", "banned"])
    #expect(try Bench.banning(when: "not (\(condition))").judge(fault.line).truth("R") == .unknown)
  }

  @Test(arguments: faults.indices)
  func theFaultIsTheReason(index: Int) throws {
    let fault = Self.faults[index]
    let determination = try Bench.banning(when: "\(fault.sum) > \(limit(fault.sum, "5"))").judge(fault.line)
    let reasons = try determination.finding("R").explanation.openFacts.map(\.reason)
    #expect(reasons.contains(fault.reason))
  }

  @Test(arguments: faults.indices)
  func aFaultIsNotEvenKnownToBeAtLeastNought(index: Int) throws {
    let fault = Self.faults[index]
    let condition = "\(fault.sum) < \(limit(fault.sum, "0"))"
    let found = try Bench.banning(when: condition).judge(fault.line).truth("R")
    #expect(found == .unknown)
  }

  @Test func aFaultBesideADecisivePartDoesNotMatter() throws {
    let bench = try Bench.banning(when: "item.a or item.n / item.m > 1")
    #expect(try bench.judge("item: { a: yes, n: 1, m: 0 }").truth("R") == .holds)
  }

  @Test func aFaultInADefinitionMakesWhatReadsItUnknown() throws {
    let bench = try Bench(
      Bench.rule("D", "definition", "defines: item.tpp\nvalue: item.n / item.m")
        + Bench.rule("R", "when: item.tpp > 3\nthen: banned"))
    let determination = try bench.judge("item: { n: 1, m: 0 }")
    #expect(determination.truth("R") == .unknown)
    #expect(try determination.finding("R").explanation.openFacts.map(\.reason).contains(.divisionByZero))
  }

  @Test func aDivisorThatMayBeNoughtLeavesTheQuotientOpen() throws {
    let bench = try Bench.banning(when: "item.n / item.m < 1")
    #expect(try bench.judge("item: { n: 5 }").truth("R") == .unknown)
  }
}
