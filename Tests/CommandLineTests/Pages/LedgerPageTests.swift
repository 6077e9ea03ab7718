import Foundation
import TestSupport
import Testing

@Suite("The part of the README on records")
struct LedgerPageTests {
  /// The block of commands below a heading.
  private static func block(below heading: String, of page: String) throws -> String {
    let text = try Repository.text(page)
    let start = try #require(text.range(of: "\n\(heading)\n"))
    let opening = try #require(text[start.upperBound...].range(of: "```sh\n"))
    let end = try #require(text[opening.upperBound...].range(of: "\n```"))
    return String(text[opening.upperBound..<end.lowerBound])
  }

  @Test("shows commands that work one after the other")
  func showsCommandsThatWork() throws {
    let scratch = try Scratch()
    let commands = try Self.block(below: "## Keep a record", of: "README.md")
    let file = try scratch.file("commands.sh", "set -eu\n" + commands)
    let run = try Program().shell(
      """
      here=$(pwd); cd \(scratch.folder.path); ln -s "$here/Examples" "$here/Rules" "$here/Docs" .; bash \(file)
      """)
    #expect(run.status == 0, "\(run.err)")
    #expect(run.out.contains("against the known checkpoint  EXTENDS"))
    #expect(run.out.contains("1 the same, 0 different, 0 not judged again"))
    #expect(run.out.hasSuffix("Nothing is wrong with it.\n"))
  }
}
