import TestSupport
import Testing

@Suite("A baseline")
struct KnownFindingTests {
  @Test("what stands in it is shown as known and does not count")
  func whatIsKnownDoesNotCount() throws {
    let order = try Order()
    #expect(try order.run("baseline", "write", "case.yaml", "--to", "baseline.json").status == 0)
    let run = try order.run("check", "case.yaml", "--baseline", "baseline.json")
    #expect(run.status == 0)
    #expect(run.out.hasPrefix("blocked  BLOCKED"))
    #expect(run.out.contains("blocked  line 1  H100 SXM5 80GB  BLOCKED  KNOWN\n"))
    #expect(run.err == "")
  }

  @Test("a line that is new counts")
  func aNewLineCounts() throws {
    let order = try Order()
    _ = try order.run("baseline", "write", "case.yaml", "--to", "baseline.json")
    try order.addLine()
    let run = try order.run("check", "case.yaml", "--baseline", "baseline.json")
    #expect(run.status == 1)
    #expect(run.out.contains("line 1  H100 SXM5 80GB  BLOCKED  KNOWN"))
    #expect(!run.out.contains("line 2  A100 SXM4 80GB  BLOCKED  KNOWN"))
  }

  @Test("what is no longer found is told with its place")
  func whatIsGoneIsTold() throws {
    let order = try Order()
    try order.addLine()
    _ = try order.run("baseline", "write", "case.yaml", "--to", "baseline.json")
    try order.write(try Repository.text(Sample.blocked.path))
    let run = try order.run("check", "case.yaml", "--baseline", "baseline.json")
    #expect(run.status == 0)
    #expect(run.err.contains("warning[L0911]") && run.err.contains("baseline.json:"))
  }

  @Test("the same file is written each time")
  func theSameFile() throws {
    let order = try Order()
    _ = try order.run("baseline", "write", "case.yaml", "--to", "a.json")
    _ = try order.run("baseline", "write", "case.yaml", "--to", "b.json")
    #expect(try order.shell("cmp a.json b.json").status == 0)
  }

  @Test("a file of another form ends the run with status 2")
  func anotherForm() throws {
    let order = try Order()
    _ = try order.scratch.file("baseline.json", "{}")
    #expect(try order.run("check", "case.yaml", "--baseline", "baseline.json").status == 2)
  }

  @Test("a revision of the repository is one too")
  func aRevision() throws {
    let order = try Order()
    let git = "git -c user.name=Tests -c user.email=tests@example.com"
    let begun = try order.shell("git init -q . && git add case.yaml && \(git) commit -q -m begun")
    try #require(begun.status == 0, "\(begun.out)")
    #expect(try order.run("check", "case.yaml", "--baseline", "git:HEAD").status == 0)
    try order.addLine()
    #expect(try order.run("check", "case.yaml", "--baseline", "git:HEAD").status == 1)
    #expect(try order.run("check", "case.yaml", "--baseline", "git:no-such-branch").status == 2)
    #expect(try order.run("check", "case.yaml", "--baseline", "git:--all").status == 2)
  }

  @Test("machine formats show as known what is known, and as new what is new")
  func inMachineFormats() throws {
    let order = try Order()
    _ = try order.run("baseline", "write", "case.yaml", "--to", "baseline.json")
    try order.addLine()
    let run = try order.run(
      "check", "case.yaml", "--baseline", "baseline.json", "--format", "csv", "--output", "github=github",
      "--output", "sarif=sarif")
    #expect(run.status == 1)
    let rows = run.out.split(separator: "\r\n").dropFirst()
    let open = rows.filter { !$0.hasPrefix("pass,") }
    #expect(open.contains { $0.contains("H100 SXM5") && $0.hasSuffix(",yes") })
    #expect(open.contains { $0.contains("A100 SXM4") })
    #expect(open.allSatisfy { $0.contains("H100 SXM5") == $0.hasSuffix(",yes") })
    #expect(try !order.text("github").contains("H100 SXM5"))
    #expect(try order.text("github").contains("A100 SXM4"))
    #expect(try order.text("sarif").contains("\"baselineState\": \"unchanged\""))
  }

  @Test("two cases with one id in two files are each held against what is known of theirs")
  func twoCasesWithOneID() throws {
    let order = try Order()
    _ = try order.run("baseline", "write", "case.yaml", "--to", "baseline.json")
    _ = try order.scratch.file("other.yaml", try Repository.text(Sample.blocked.path))
    let run = try order.run(
      "check", "case.yaml", "other.yaml", "--baseline", "baseline.json", "--format", "csv")
    let blocked = run.out.split(separator: "\r\n").filter { $0.hasPrefix("blocked,") }
    #expect(!blocked.isEmpty)
    #expect(blocked.allSatisfy { $0.contains("case.yaml") == $0.hasSuffix(",yes") })
  }
}
