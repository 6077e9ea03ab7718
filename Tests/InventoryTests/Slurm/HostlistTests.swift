@testable import Inventory
import Testing

@Suite("A list of hosts")
struct HostlistTests {
  @Test(
    "stands for the names that Slurm reads in it",
    arguments: [
      ("n[001-003,070]", ["n001", "n002", "n003", "n070"]),
      ("n[1-2]x[3-4]", ["n1x3", "n1x4", "n2x3", "n2x4"]),
      ("n[1-010]", (1...10).map { "n\($0)" }),
      ("n[9-11]", ["n9", "n10", "n11"]),
      ("n[08-10]", ["n08", "n09", "n10"]),
      ("a,b[1-2],c", ["a", "b1", "b2", "c"]),
      ("n[1,1]", ["n1", "n1"]),
      ("n[01-1]", ["n01"]),
      ("n[007-0010]", ["n007", "n008", "n009", "n010"]),
      ("[1-3]", ["1", "2", "3"]),
      (",n1,,n2", ["n1", "n2"]),
      ("login", ["login"]),
    ])
  func standsForItsNames(text: String, names: [String]) throws {
    #expect(try Hostlist(text, budget: 1000).names == names)
  }

  @Test(
    "that cannot be read is refused with its reason",
    arguments: [
      ("n[3-1]", Hostlist.Refusal.range("3-1")), ("n[]", .range("")), ("n[1-", .openBracket),
      ("n[a-c]", .range("a-c")), ("n[1-2,]", .range("")), ("n]", .strayBracket),
      ("n[1-2]3", .textAfterBracket("3")), ("n[1-2]-ib", .textAfterBracket("-ib")),
      ("n[[1-2]]", .strayBracket),
      ("n[1--2]", .range("1--2")), ("n[1-2-3]", .range("1-2-3")),
      ("n[99999999999999999999]", .range("99999999999999999999")),
    ])
  func isRefused(text: String, refusal: Hostlist.Refusal) {
    #expect(throws: refusal) { try Hostlist(text, budget: 1000) }
  }

  @Test(
    "is never expanded beyond its budget",
    arguments: [
      "n[1-1000000000]", "n[0-65536]", "n[0-1000]", "a[1-100]b[1-100]c[1-100]d[1-100]", "n[1-600],n[1-600]",
      "x[0-65535]y[0-65535]z[0-65535]",
    ])
  func isNeverExpandedBeyondItsBudget(text: String) {
    #expect(throws: Hostlist.Refusal.tooMany) { try Hostlist(text, budget: 1000) }
  }

  @Test("of the widest range that Slurm reads is read")
  func theWidestRangeIsRead() throws {
    #expect(try Hostlist("n[0-65535]", budget: InventoryLimits.names).names.count == 65_536)
  }
}
