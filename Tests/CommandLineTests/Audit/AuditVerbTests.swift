import Foundation
import Testing

@Suite("AuditTests: the verbs")
struct AuditVerbTests {
  private static let signOff = ["--decision", "approved", "--role", "officer", "--reason", "as checked"]
  private static let waiver = ["--authorization", "D123", "--reason", "on file", "--approver", "counsel"]

  @Test("init begins a ledger, and says who does not stand behind it")
  func initBegins() throws {
    let scratch = try Scratch()
    let path = scratch.folder.appending(path: "new").path
    let run = try Program().run("audit", "init", path, "--origin", "example.org/l")
    #expect(run.status == 0)
    #expect(run.out.contains("It is unsigned"))
    #expect(try Program().run("audit", "verify", path).status == 0)
  }

  @Test("a ledger whose beginning was broken off is begun anew")
  func aBrokenOffBeginningIsBegunAnew() throws {
    let scratch = try Scratch()
    let path = scratch.folder.appending(path: "new").path
    _ = try Program().run("audit", "init", path, "--origin", "example.org/l")
    try FileManager.default.removeItem(atPath: "\(path)/checkpoint")
    #expect(try Program().run("audit", "init", path, "--origin", "example.org/l").status == 0)
    #expect(try Program().run("audit", "verify", path).status == 0)
  }

  @Test("a log of several entries without its checkpoint is not begun anew")
  func aLogWithoutItsCheckpointIsBroken() throws {
    let ledger = try SmallLedger()
    try FileManager.default.removeItem(atPath: "\(ledger.path)/checkpoint")
    let run = try Program().run("check", Sample.pass.path, "--ledger", ledger.path)
    #expect(run.status == 5)
    #expect(run.out == "")
    #expect(run.err.contains("there is no checkpoint"))
  }

  @Test("each verb that enters says the index of its entry, and the ledger stays sound")
  func verbsEnter() throws {
    let ledger = try SmallLedger()
    let later = Date(timeIntervalSinceNow: 30 * 86_400).formatted(.iso8601.year().month().day())
    let runs = try [
      Program().run(["audit", "sign-off", ledger.path, "--of", "1", "--by", "ann"] + Self.signOff),
      Program().run(["audit", "waive", ledger.path, "--of", "1", "--expires", later] + Self.waiver),
      ledger.audit("hold", "--case", SmallLedger.caseID, "--reason", "a lawsuit"),
      ledger.audit("release", "--case", SmallLedger.caseID, "--reason", "settled"),
    ]
    #expect(runs.map(\.status) == [0, 0, 0, 0])
    #expect(
      runs.map(\.out) == [
        "Entry 2: pass approved by ann, officer.\n",
        "Entry 3: pass is waived through \(later) under D123, by counsel.\n",
        "Entry 4: pass is held.\n", "Entry 5: pass is held no more.\n",
      ])
    let shown = try ledger.audit("show")
    #expect(
      PrintedTable(shown.out).column("kind") == ["opened", "record", "sign_off", "waiver", "hold", "release"])
    #expect(try ledger.audit("verify").out.hasSuffix("Nothing is wrong with it.\n"))
  }

  @Test("the same case checked again is a repetition, and no second record")
  func theSameAgainIsARepetition() throws {
    let ledger = try SmallLedger()
    _ = try Program().run("check", Sample.pass.path, "--ledger", ledger.path)
    #expect(PrintedTable(try ledger.audit("show").out).column("kind") == ["opened", "record", "repeated"])
  }

  @Test("replay and search and retention find the record, and export proves it")
  func readingVerbs() throws {
    let ledger = try SmallLedger()
    let replay = try ledger.audit("replay")
    #expect(replay.status == 0)
    #expect(replay.out.contains("1 the same, 0 different, 0 not judged again\n"))
    #expect(replay.out.contains(", the rules here: entry 1\n"))
    #expect(PrintedTable(try ledger.audit("search", "--country", "fr").out).column("entry") == ["1"])
    #expect(PrintedTable(try ledger.audit("search", "--country", "CN").out).column("entry") == [])
    #expect(try ledger.audit("retention").out.contains("15 CFR 762.6"))
    let bundle = ledger.scratch.folder.appending(path: "bundle").path
    #expect(try ledger.audit("export", "--case", SmallLedger.caseID, "--to", bundle).status == 0)
    #expect(try Program().run("audit", "verify", bundle).status == 0)
  }

  @Test("search tells which records still stand, with and without the index")
  func searchTellsWhatStands() throws {
    let scratch = try Scratch()
    let ledger = scratch.folder.appending(path: "ledger").path
    let text = try String(contentsOf: URL(filePath: Sample.pass.path), encoding: .utf8)
    for change in ["", "# Looked at once more.\n"] {
      let file = try scratch.file("case.yaml", text + change)
      #expect(try Program().run("check", file, "--ledger", ledger).status == 0)
    }
    for reveal in [[], ["--reveal"]] {
      let table = PrintedTable(
        try Program().run(["audit", "search", ledger, "--country", "fr"] + reveal).out)
      #expect(table.column("entry") == ["1", "2"])
      #expect(table.column("stands") == ["no, see 2", "yes"])
    }
    let lines = try Program().run("audit", "search", ledger, "--format", "json").out.split(separator: "\n")
    #expect(lines.map { $0.contains("\"superseded_by\":2") } == [true, false])
  }

  @Test(
    "what cannot be done because it was asked for wrongly ends with 2 and enters nothing",
    arguments: [
      "init LEDGER --origin o",
      "init LEDGER",
      "show LEDGER 9",
      "show nowhere",
      "verify nowhere",
      "verify LEDGER --key none",
      "verify LEDGER --known-checkpoint nowhere",
      "search LEDGER --verdict good",
      "search LEDGER --since 2024-13-01",
      "replay LEDGER 0",
      "replay LEDGER 9",
      "retention LEDGER --case none",
      "export LEDGER --case none --to nowhere",
      "export LEDGER --case pass --to LEDGER",
      "anchor LEDGER --ssh-key nowhere",
      "attest LEDGER --of 1",
      "attest LEDGER --of 1 --ledger-key nowhere",
      "hold LEDGER --case none --reason x",
      "release LEDGER --case none --reason x",
      "sign-off LEDGER --of 0 --decision approved --role r --reason x",
      "sign-off LEDGER --of 9 --decision approved --role r --reason x",
      "sign-off nowhere --of 1 --decision approved --role r --reason x",
      "sign-off LEDGER --of 1 --decision perhaps --role r --reason x",
      "waive LEDGER --of 1 --expires 2020-01-01 --authorization D1 --reason x --approver a",
      "waive LEDGER --of 1 --expires 2999-01-01 --authorization D1 --reason x --approver a",
      "waive LEDGER --of 0 --expires 2020-01-01 --authorization D1 --reason x --approver a",
    ])
  func mistakesEndWithTwo(line: String) throws {
    let ledger = try SmallLedger()
    let log = try ledger.bytes("log.jsonl")
    let words = line.split(separator: " ").map { $0 == "LEDGER" ? ledger.path : String($0) }
    let run = try Program().run(["audit"] + words)
    #expect(run.status == 2)
    #expect(run.out == "")
    #expect(run.err.hasPrefix("licet: "))
    #expect(try ledger.bytes("log.jsonl") == log)
  }

  @Test("what is prohibited cannot be waived")
  func theProhibitedIsNotWaived() throws {
    let scratch = try Scratch()
    let path = scratch.folder.appending(path: "ledger").path
    let banned = "Tests/Corpus/cases/sound/during-the-ban.yaml"
    #expect(try Program().run("check", banned, "--ledger", path).status == 1)
    let later = Date(timeIntervalSinceNow: 86_400).formatted(.iso8601.year().month().day())
    let run = try Program().run(["audit", "waive", path, "--of", "1", "--expires", later] + Self.waiver)
    #expect(run.status == 2)
    #expect(run.err.contains("prohibited"))
  }
}
