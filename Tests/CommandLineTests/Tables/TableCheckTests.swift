import Foundation
import TestSupport
import Testing

/// Tables through the built program.
@Suite("A table")
struct TableCheckTests {
  static let caseFile = """
    case: bom
    transaction: { kind: export, date: 2026-03-01, destination: CN }
    items:
      table: parts/bom.csv
      columns: { chip: Part, quantity: Qty }

    """

  private static func run(_ table: String?, _ text: String = caseFile) throws -> (Program.Run, Scratch) {
    let scratch = try Scratch()
    if let table { _ = try scratch.file("parts/bom.csv", table) }
    _ = try scratch.file("case.yaml", text)
    return (
      try Program(folder: scratch.folder, rules: true).run("check", "case.yaml", "--format", "json"), scratch
    )
  }

  @Test("is judged row by row, and each fact has its place in it")
  func isJudgedRowByRow() throws {
    let (run, scratch) = try Self.run("Part,Qty\nH100 SXM5,8\nL20,2\n")
    #expect(run.status == 1)
    #expect(run.err == "")
    let judged = try Judged.read(run.out)
    #expect(judged.map(\.lines.count) == [2])
    #expect(run.out.contains(#""path": "parts/bom.csv""#))
    _ = scratch
  }

  @Test("of which a row is refused never passes, and the others are judged")
  func aRefusedRowNeverPasses() throws {
    let (run, scratch) = try Self.run("Part,Qty\nH100 SXM5,8\nL20,1,600\n")
    #expect(run.status == 4)
    #expect(run.err.contains("error[L0956]: row 3 has 3 cells, the header has 2\n --> parts/bom.csv:3:7\n"))
    #expect(try Judged.read(run.out).map(\.lines.count) == [2])
    #expect(run.out.contains("license_required"))
    _ = scratch
  }

  @Test("that is not there, leads out by a link or is no file is refused")
  func thatCannotBeReadIsRefused() throws {
    let (missing, kept) = try Self.run(nil)
    #expect(missing.status == 4)
    #expect(missing.err.contains("the table `parts/bom.csv` cannot be read: there is no such file"))
    let scratch = try Scratch()
    let outside = try scratch.file("outside.csv", "Part,Qty\nL20,1\n")
    let file = try scratch.file("in/case.yaml", Self.caseFile)
    let parts = URL(filePath: try scratch.folder("in/parts"))
    let table = parts.appending(path: "bom.csv")
    try FileManager.default.createSymbolicLink(atPath: table.path, withDestinationPath: outside)
    let linked = try Program().run("check", file)
    #expect(linked.status == 4)
    #expect(linked.err.contains("it leads out of the folder of the case"))
    try FileManager.default.removeItem(at: table)
    try FileManager.default.createDirectory(at: table, withIntermediateDirectories: false)
    #expect(try Program().run("check", file).err.contains("it is no file"))
    try FileManager.default.removeItem(at: parts)
    try FileManager.default.createSymbolicLink(atPath: parts.path, withDestinationPath: scratch.folder.path)
    _ = try scratch.file("bom.csv", "Part,Qty\nL20,1\n")
    #expect(try Program().run("check", file).err.contains("it leads out of the folder of the case"))
    _ = kept
  }

  @Test("named by itself is refused, and one met in a folder passed over with a word")
  func alone() throws {
    let scratch = try Scratch()
    let table = try scratch.file("in/bom.csv", "Part,Qty\nL20,1\n")
    _ = try scratch.file("in/case.yaml", try Repository.text(Sample.pass.path))
    let named = try Program().run("check", table, Sample.pass.path)
    #expect(named.status == 4)
    #expect(named.err.contains("error[L0953]: `\(table)` is a table, and no case says how to read it"))
    let met = try Program().run("check", scratch.folder.appending(path: "in").path)
    #expect(met.status == 0)
    #expect(met.err.contains("not judged, since no case says how to read them (Docs/inputs.md): \(table)"))
    let alone = try Scratch()
    _ = try alone.file("in/bom.csv", "Part,Qty\nL20,1\n")
    #expect(try Program().run("check", alone.folder.appending(path: "in").path).status == 2)
  }

  @Test("on which a case draws may be named beside it")
  func drawnOnMayBeNamed() throws {
    let scratch = try Scratch()
    let table = try scratch.file("parts/bom.csv", "Part,Qty\nL20,1\n")
    let run = try Program().run("check", try scratch.file("case.yaml", Self.caseFile), table)
    #expect(!run.err.contains("L0953"))
  }

  @Test("of several cases gives each its own verdict")
  func ofSeveralCases() throws {
    let scratch = try Scratch()
    _ = try scratch.file("orders.csv", "PO,To,Part,Qty\nA,CN,H100 SXM5,8\nB,US,H100 SXM5,8\nA,CN,L20,1\n")
    let file = try scratch.file(
      "orders.yaml",
      """
      cases:
        table: orders.csv
        columns: { case: PO, transaction.destination: To, item.chip: Part, item.quantity: Qty }
        each: { transaction: { kind: export, date: 2026-03-01 } }
      """)
    let judged = try Judged.read(try Program().run("check", file, "--format", "json").out)
    #expect(judged.map(\.case.id) == ["A", "B"])
    #expect(judged.map(\.lines.count) == [2, 1])
  }
}

extension Program {
  /// Run in a folder, by the rules that are shipped.
  init(folder: URL, rules: Bool) {
    self.init(
      environment: ["LICET_RULES": Repository.root.appending(path: "Rules").path], folder: folder)
  }
}
