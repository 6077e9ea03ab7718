import Foundation
import Testing

@Suite("AuditTests: a broken ledger")
struct BrokenLedgerTests {
  @Test(
    "a byte changed in any of its files ends verification with 5", arguments: ["log.jsonl", "checkpoint"])
  func aByteChanged(file: String) throws {
    let ledger = try SmallLedger()
    var bytes = try ledger.bytes(file)
    bytes[bytes.count / 2] ^= 1
    try ledger.put(bytes, as: file)
    let run = try ledger.audit("verify")
    #expect(run.status == 5)
    #expect(run.out.hasSuffix("It is not what was written.\n"))
  }

  @Test("a ledger with its last line cut off takes no entry, and no verdict is printed")
  func nothingIsEntered() throws {
    let ledger = try SmallLedger()
    try ledger.put(Array(try ledger.bytes("log.jsonl").dropLast(10)), as: "log.jsonl")
    let check = try Program().run("check", Sample.pass.path, "--ledger", ledger.path)
    #expect(check.status == 5)
    #expect(check.out == "")
  }

  @Test("against a checkpoint kept elsewhere a ledger is the same, extends it, is shortened, or is another")
  func againstAKnownCheckpoint() throws {
    let ledger = try SmallLedger()
    let log = try ledger.bytes("log.jsonl")
    let first = try ledger.scratch.file("first", try ledger.bytes("checkpoint"))
    _ = try ledger.audit("hold", "--case", SmallLedger.caseID, "--reason", "x")
    let second = try ledger.scratch.file("second", try ledger.bytes("checkpoint"))
    func word(_ known: String) throws -> String {
      let run = try ledger.audit("verify", "--known-checkpoint", known)
      let words = ["SAME", "EXTENDS", "DIVERGED", "TRUNCATED"]
      let said = words.first { run.out.contains("known checkpoint  \($0)\n") } ?? "nothing"
      return "\(said) \(run.status)"
    }
    #expect(try word(second) == "SAME 0")
    #expect(try word(first) == "EXTENDS 0")
    try ledger.put(log, as: "log.jsonl")
    try ledger.put(Array(try Data(contentsOf: URL(filePath: first))), as: "checkpoint")
    #expect(try word(second) == "TRUNCATED 5")
    _ = try ledger.audit("hold", "--case", SmallLedger.caseID, "--reason", "another")
    #expect(try word(second) == "DIVERGED 5")
  }

  @Test("bytes of a broken-off write are set aside by the next writer, which says so")
  func brokenOffBytesAreSetAside() throws {
    let ledger = try SmallLedger()
    try ledger.put(try ledger.bytes("log.jsonl") + Array(#"{"at":"#.utf8), as: "log.jsonl")
    #expect(try ledger.audit("verify").status == 5)
    let run = try ledger.audit("hold", "--case", SmallLedger.caseID, "--reason", "x")
    #expect(run.status == 0)
    #expect(run.out == "Entry 3: pass is held.\n")
    #expect(run.err.contains("a write into the ledger had been broken off"))
    #expect(try ledger.audit("verify").status == 0)
  }

  @Test("a concealed case whose file was erased is not judged again, with status 3, and the ledger is sound")
  func theErasedIsNotJudgedAgain() throws {
    let scratch = try Scratch()
    let path = scratch.folder.appending(path: "ledger").path
    _ = try Program().run("check", Sample.pass.path, "--ledger", path, "--conceal")
    #expect(try Program().run("audit", "replay", path).status == 0)
    try FileManager.default.removeItem(atPath: "\(path)/private")
    let replay = try Program().run("audit", "replay", path)
    #expect(replay.status == 3)
    #expect(replay.out.contains("erased or withheld"))
    let verify = try Program().run("audit", "verify", path)
    #expect(verify.status == 0)
    #expect(verify.out.contains("concealed files erased  1\n"))
  }
}
