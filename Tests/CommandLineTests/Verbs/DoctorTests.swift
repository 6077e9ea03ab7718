import Foundation
import TestSupport
import Testing

@Suite("licet doctor")
struct DoctorTests {
  /// The state of each line by what it is about: the first of those that are called alike.
  private static func states(_ run: Program.Run) -> [String: String] {
    let lines = run.out.split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: true)
    }
    return Dictionary(
      lines.filter { $0.count > 2 && $0[0] != "->" }.map { (String($0[1]), String($0[0])) }
    ) { first, _ in first }
  }

  @Test("finds nothing broken in the repository, and changes nothing")
  func theRepository() throws {
    let order = try Order()
    let run = try order.run("doctor")
    #expect(run.status == 0)
    let states = Self.states(run)
    #expect(["program", "settings", "rules", "terminal"].allSatisfy { states[$0] == "ok" })
    #expect(states["ledger"] == nil && states["waivers"] == nil)
    #expect(run.out.contains("us-ear ") && run.out.contains("law verified through"))
    #expect(try order.shell("ls -A").out == "case.yaml\n")
  }

  @Test("says that no rules are found, and what to do")
  func noRules() throws {
    let order = try Order()
    let run = try order.run("doctor", "--rules", "nowhere")
    #expect(run.status == 2)
    #expect(Self.states(run)["rules"] == "broken")
    #expect(run.out.contains("-> name one with --rules or LICET_RULES"))
  }

  @Test("says where a file of settings cannot be understood")
  func brokenSettings() throws {
    let order = try Order()
    _ = try order.scratch.file(".licet.yaml", "fail_onn: attention\n")
    let run = try order.run("doctor")
    #expect(run.status == 2)
    #expect(Self.states(run)["settings"] == "broken")
    #expect(run.out.contains(".licet.yaml:1:1: "))
  }

  @Test("looks at waivers that end soon, and finds broken what no waiver can be")
  func waivers() throws {
    let order = try Order()
    _ = try order.scratch.file(".licet.yaml", "waivers: waivers.yaml\n")
    try order.waive(expires: 300)
    #expect(Self.states(try order.run("doctor"))["waivers"] == "ok")
    try order.waive(expires: 10)
    let soon = try order.run("doctor")
    #expect(soon.status == 0)
    #expect(Self.states(soon)["waivers"] == "look")
    #expect(soon.out.contains("w-1, w-2"))
    try order.waive(expires: -10)
    #expect(Self.states(try order.run("doctor"))["waivers"] == "look")
    _ = try order.scratch.file("waivers.yaml", "waivers: [\n")
    let broken = try order.run("doctor")
    #expect(broken.status == 2)
    #expect(Self.states(broken)["waivers"] == "broken")
  }

  @Test("holds the baseline and the lock against what is there")
  func baselineAndLock() throws {
    let order = try Order()
    _ = try order.scratch.file(".licet.yaml", "baseline: baseline.json\nlock: licet.lock\n")
    let missing = try order.run("doctor")
    #expect(missing.status == 2)
    #expect(Self.states(missing)["baseline"] == "broken" && Self.states(missing)["lock"] == "broken")
    _ = try order.run("baseline", "write", "case.yaml", "--to", "baseline.json")
    _ = try order.run("lock")
    let there = try order.run("doctor")
    #expect(there.status == 0)
    #expect(Self.states(there)["baseline"] == "ok" && Self.states(there)["lock"] == "ok")
    _ = try order.scratch.file(".licet.yaml", "baseline: git:no-such-branch\n")
    #expect(Self.states(try order.run("doctor"))["baseline"] == "broken")
  }

  @Test("tells a ledger that is not there yet from one that is broken, which is status 5")
  func ledger() throws {
    let order = try Order()
    _ = try order.scratch.file(".licet.yaml", "ledger: ledger\n")
    let none = try order.run("doctor")
    #expect(none.status == 0)
    #expect(Self.states(none)["ledger"] == "look" && Self.states(none)["key"] == "look")
    _ = try order.run("audit", "init", "ledger", "--origin", "example.com/ledger")
    #expect(Self.states(try order.run("doctor"))["ledger"] == "ok")
    _ = try order.scratch.file("ledger/checkpoint", "nothing\n")
    let broken = try order.run("doctor")
    #expect(broken.status == 5)
    #expect(Self.states(broken)["ledger"] == "broken")
  }
}

@Suite("What the program says of itself")
struct VersionTests {
  @Test("is its version and the editions of the law at hand")
  func versionAndEditions() throws {
    let run = try Program().run("--version")
    let lines = run.out.split(separator: "\n")
    #expect(run.status == 0)
    #expect(lines.first?.hasPrefix("licet ") == true)
    #expect(lines.dropFirst().map { $0.prefix { $0 != " " } } == ["cn", "us-ear"])
    #expect(lines.dropFirst().allSatisfy { $0.contains("law verified through 20") })
  }

  @Test("is a script for each shell, which names every verb", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let run = try Program().run("completions", shell)
    #expect(run.status == 0)
    #expect(["check", "classify", "doctor", "baseline"].allSatisfy(run.out.contains))
    #expect(run.out.contains("sarif-github"))
  }

  @Test("no shell but these has one")
  func otherShell() throws {
    #expect(try Program().run("completions", "ksh").status == 2)
  }
}
