import Foundation
import TestSupport
import Testing

@Suite("A lock")
struct LockTests {
  @Test("rules that are those of the lock are used, others are refused by name")
  func otherRulesAreRefused() throws {
    let scratch = try Scratch()
    let rules = try scratch.rules()
    var program = Program()
    program.folder = scratch.folder
    _ = try scratch.file("case.yaml", try Repository.text(Sample.pass.path))
    #expect(try program.run("lock").status == 0)
    #expect(try program.run("check", "case.yaml", "--lock", "licet.lock").status == 0)
    let file = rules.appending(path: "us-ear/pack.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try (text + "# another\n").write(to: file, atomically: true, encoding: .utf8)
    let run = try program.run("check", "case.yaml", "--lock", "licet.lock")
    #expect(run.status == 2)
    #expect(run.out == "")
    #expect(run.err.contains("error[L0921]: `us-ear`") && run.err.contains("changed: Rules/us-ear/pack.yaml"))
    #expect(!run.err.contains("`cn`"))
    #expect(try program.run("check", "case.yaml").status == 0)
  }

  @Test("a lock that cannot be read is no lock, and that is told")
  func aLockThatCannotBeRead() throws {
    let scratch = try Scratch()
    for text in ["", "{}", "[", #"{"schema":"licet/lock/2","rules":"x","packs":[],"files":[]}"#] {
      let path = try scratch.file("licet.lock", text)
      #expect(try Program().run("check", Sample.pass.path, "--lock", path).status == 2)
    }
    #expect(try Program().run("check", Sample.pass.path, "--lock", "no-such.lock").status == 2)
  }
}
