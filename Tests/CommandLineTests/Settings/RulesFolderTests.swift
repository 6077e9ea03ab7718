import Foundation
import TestSupport
import Testing

@Suite("The rules that are found")
struct RulesFolderTests {
  /// A prefix as a package lays it out, `bin` and `share`, with the rules that are shipped.
  private func installed(in scratch: Scratch, rules place: String) throws -> URL {
    let files = FileManager.default
    let bin = URL(filePath: try scratch.folder("prefix/bin"))
    try files.copyItem(at: URL(filePath: try Program.path()), to: bin.appending(path: "licet"))
    let rules = scratch.folder.appending(path: "prefix/\(place)")
    try files.createDirectory(at: rules.deletingLastPathComponent(), withIntermediateDirectories: true)
    try files.copyItem(at: Repository.root.appending(path: "Rules"), to: rules)
    return bin.appending(path: "licet")
  }

  /// What a program prints, started in a folder.
  private func run(_ program: URL, in folder: String, _ arguments: String) throws -> Program.Run {
    var shell = Program()
    shell.folder = URL(filePath: folder)
    return try shell.shell("\(program.path) \(arguments)")
  }

  @Test(
    "lie below share of the prefix, or in the folder of the program",
    arguments: ["share/licet/Rules", "bin/Rules"])
  func besideTheProgram(place: String) throws {
    let scratch = try Scratch()
    let program = try installed(in: scratch, rules: place)
    _ = try scratch.folder("elsewhere/.git")
    let shown = try run(program, in: try scratch.folder("elsewhere"), "rules show 3A090.a.1")
    #expect(shown.status == 0, "\(shown.out)")
    let rules = scratch.folder.appending(path: "prefix/\(place)").path
    #expect(shown.out.contains("\(rules)/us-ear/part-774/3A090.yaml"), "\(shown.out)")
  }

  @Test("are those of the repository before those beside the program")
  func ofTheRepository() throws {
    let scratch = try Scratch()
    let program = try installed(in: scratch, rules: "share/licet/Rules")
    _ = try scratch.folder("outer/.git")
    _ = try scratch.folder("outer/Rules/vocabulary")
    let listed = try run(program, in: try scratch.folder("outer/inner"), "rules list")
    #expect(listed.status == 2)
    #expect(listed.out.contains("`../Rules` holds no pack of rules"), "\(listed.out)")
  }

  @Test("are never those of a folder outside the repository")
  func neverFromOutside() throws {
    let scratch = try Scratch()
    let program = try installed(in: scratch, rules: "share/licet/Rules")
    _ = try scratch.folder("outer/Rules/vocabulary")
    _ = try scratch.folder("outer/repository/.git")
    let listed = try run(program, in: try scratch.folder("outer/repository/orders"), "rules list")
    #expect(listed.status == 0, "\(listed.out)")
  }
}
