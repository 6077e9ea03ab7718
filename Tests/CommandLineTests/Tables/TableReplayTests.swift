import Foundation
import TestSupport
import Testing

@Suite("A record of a case with tables")
struct TableReplayTests {
  /// A case with a sound, a mistaken and a missing table, and one line a case; gone before it is replayed.
  private static func ledger(_ options: String...) throws -> (Scratch, String) {
    let scratch = try Scratch()
    _ = try scratch.file(
      "in/case.yaml",
      """
      cases:
        - case: sound
          title: The secret order
          transaction: { kind: export, date: 2026-03-01, destination: CN }
          items:
            table: parts/bom.csv
            encoding: gb18030
            columns: { chip.name: Part, quantity: Qty }
        - case: lost
          items: { table: lost.csv, columns: { chip: Part } }
      """)
    let name: [UInt8] = [0xC3, 0xD8, 0xC3, 0xDC]
    _ = try scratch.file(
      "in/parts/bom.csv", Array("Part,Qty\n".utf8) + name + Array(",8\nSECRET CHIP,1,600\n".utf8))
    let ledger = scratch.folder.appending(path: "ledger").path
    let run = try Program(folder: scratch.folder, rules: true).run(
      ["check", "in", "--ledger", ledger] + options)
    try #require(run.status == 4, "\(run.err)")
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "in"))
    return (scratch, ledger)
  }

  @Test("is made again from the ledger alone", arguments: [[], ["--conceal"]])
  func isMadeAgain(options: [String]) throws {
    let (scratch, ledger) = options.isEmpty ? try Self.ledger() : try Self.ledger("--conceal")
    let elsewhere = try Scratch()
    let run = try Program(folder: elsewhere.folder).run("audit", "replay", ledger)
    #expect(run.status == 0, "\(run.out)\(run.err)")
    #expect(run.out.contains("2 the same, 0 different, 0 not judged again\n"))
    #expect(try Program().run("audit", "verify", ledger).status == 0)
    _ = scratch
  }

  @Test("names its tables with their digests, and conceals them")
  func namesItsTables() throws {
    let (open, ledger) = try Self.ledger()
    let log = try String(contentsOfFile: ledger + "/log.jsonl", encoding: .utf8)
    #expect(log.contains(#""files":[{"path":"lost.csv"},{"digest":"sha256:"#))
    #expect(log.contains("秘密"))
    let (concealed, hidden) = try Self.ledger("--conceal")
    // The bytes of a table could be guessed and confirmed by their digest.
    let end = try #require(log.range(of: #"","path":"parts/bom.csv"}"#))
    let digest = log[log.index(end.lowerBound, offsetBy: -64)..<end.lowerBound]
    #expect(digest.count { $0.isHexDigit } == 64)
    let files = try FileManager.default.subpathsOfDirectory(atPath: hidden).filter {
      !$0.hasPrefix("private")
    }
    for file in files {
      guard let data = FileManager.default.contents(atPath: "\(hidden)/\(file)") else { continue }
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("秘密"), "\(file)")
      #expect(!text.contains("The secret order"), "\(file)")
      #expect(!text.contains(digest), "\(file)")
    }
    _ = (open, concealed)
  }

  @Test("is another one when a table is another one")
  func isAnotherOne() throws {
    let scratch = try Scratch()
    _ = try scratch.file("in/case.yaml", TableCheckTests.caseFile)
    func digest(_ table: String) throws -> String {
      _ = try scratch.file("in/parts/bom.csv", table)
      let out = try Program(folder: scratch.folder, rules: true).run("check", "in", "--format", "json").out
      return out.split(separator: "\n").filter { $0.contains(#""digest""#) }.joined()
    }
    let one = try digest("Part,Qty\nL20,1\n")
    let other = try digest("Part,Qty\r\nL20,1\r\n")
    #expect(one != other)
  }
}
