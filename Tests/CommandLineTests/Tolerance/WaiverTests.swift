import Foundation
import TestSupport
import Testing

@Suite("Waivers")
struct WaiverTests {
  @Test("a line of which all that blocks it is waived ends with status 0, and is told with its authorization")
  func aWaivedLinePasses() throws {
    let order = try Order()
    try order.waive()
    let run = try order.run("check", "case.yaml", "--waivers", "waivers.yaml")
    #expect(run.status == 0)
    #expect(run.out.hasPrefix("blocked  BLOCKED"))
    #expect(run.out.contains("blocked  line 1  H100 SXM5 80GB  BLOCKED  WAIVED\n"))
    #expect(
      run.out.contains("  US 742.6(a)(6)(iii) by w-1: licence D000000, approved by B. Approver, through 20"))
    #expect(run.err == "")
  }

  @Test("a finding that is not waived goes on blocking")
  func oneWaiverIsNotEnough() throws {
    let order = try Order()
    try order.waive(["742.6(a)(6)(iii)"])
    let run = try order.run("check", "case.yaml", "--waivers", "waivers.yaml")
    #expect(run.status == 1)
    #expect(run.out.contains("BLOCKED  still BLOCKED, though in part waived"))
  }

  @Test("records say the same with waivers and without")
  func recordsAreFacts() throws {
    let order = try Order()
    try order.waive()
    let plain = try order.run("check", "case.yaml", "--format", "json")
    let waived = try order.run("check", "case.yaml", "--format", "json", "--waivers", "waivers.yaml")
    #expect(plain.status == 1 && waived.status == 0)
    #expect(plain.out == waived.out)
    #expect(waived.err.contains("WAIVED"))
  }

  @Test("an expired waiver lets the finding come back, and is told")
  func anExpiredWaiver() throws {
    let order = try Order()
    try order.waive(expires: -2)
    let run = try order.run("check", "case.yaml", "--waivers", "waivers.yaml")
    #expect(run.status == 1)
    #expect(run.err.contains("warning[L0901]") && run.err.contains("waivers.yaml:2:"))
  }

  @Test("a waiver that ends soon counts and is told")
  func aWaiverThatEndsSoon() throws {
    let order = try Order()
    try order.waive(expires: 20)
    let run = try order.run("check", "case.yaml", "--waivers", "waivers.yaml")
    #expect(run.status == 0)
    #expect(run.err.contains("warning[L0902]"))
  }

  @Test("a mistake in the file of waivers ends the run with status 2, and the rest is told")
  func aMistakeInTheFile() throws {
    let order = try Order()
    try order.waive(more: "quantity: many")
    let run = try order.run("check", "case.yaml", "--waivers", "waivers.yaml")
    #expect(run.status == 2)
    #expect(run.out.hasPrefix("blocked  BLOCKED"))
    #expect(run.err.contains("error[L0108]"))
  }

  @Test("a file of waivers that is not there ends the run with status 2")
  func noFile() throws {
    #expect(try Order().run("check", "case.yaml", "--waivers", "none.yaml").status == 2)
  }

  @Test("--waivers none turns off what the configuration says")
  func noneTurnsOff() throws {
    let order = try Order()
    try order.waive()
    _ = try order.scratch.file(".licet.yaml", "waivers: waivers.yaml\n")
    #expect(try order.run("check", "case.yaml").status == 0)
    #expect(try order.run("check", "case.yaml", "--waivers", "none").status == 1)
  }

  @Test("what is relied on is entered into the ledger, about the record")
  func waiversAreEntered() throws {
    let order = try Order()
    try order.waive()
    let check = ["check", "case.yaml", "--waivers", "waivers.yaml", "--ledger", "ledger"]
    var program = Program(environment: ["LICET_ACTOR": "tests"])
    program.folder = order.scratch.folder
    let rules = ["--rules", Repository.root.appending(path: "Rules").path]
    #expect(try program.run(check + rules).status == 0)
    let entry = try program.run("audit", "show", "ledger", "2", "--format", "json")
    #expect(entry.out.contains("\"kind\": \"waiver\"") && entry.out.contains("\"of\": 1"), "\(entry)")
    #expect(entry.out.contains("w-1, US 742.6(a)(6)(iii): Shipped under"))
    #expect(try program.run(check + rules).status == 0)
    #expect(try program.run("audit", "verify", "ledger").status == 0)
  }

  @Test("a waiver that was not enough is not entered")
  func notReliedOn() throws {
    let order = try Order()
    try order.waive(["742.6(a)(6)(iii)"])
    #expect(
      try order.run("check", "case.yaml", "--waivers", "waivers.yaml", "--ledger", "ledger").status == 1)
    #expect(try order.run("audit", "show", "ledger", "2").status != 0)
  }
}
