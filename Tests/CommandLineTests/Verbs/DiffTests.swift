import Foundation
import TestSupport
import Testing

@Suite("Differences between rules and between days")
struct DiffTests {
  @Test("two days on which the law differs are told apart, with the rules")
  func twoDays() throws {
    let run = try Program().run(
      "diff", "Examples/timeline-a800/case.yaml", "--on", "2023-11-16", "--and", "2023-11-17",
      "--jurisdiction",
      "us")
    #expect(run.status == 1)
    #expect(
      run.out.contains("  BLOCKED license_required (3A991.p)  BLOCKED license_required (3A090.a)  +3A090.a "))
    #expect(run.out.contains("\n1 answers compared, 1 differs\n"))
  }

  @Test("two days on which it is the same end with status 0")
  func theSameDays() throws {
    let run = try Program().run(
      "diff", "Examples/timeline-a800/case.yaml", "--on", "2023-11-18", "--and", "2023-11-19")
    #expect(run.status == 0)
    #expect(run.out.contains("0 differ"))
  }

  @Test("two folders of rules are told apart, in JSON as well")
  func twoFolders() throws {
    let scratch = try Scratch()
    let rules = try scratch.rules()
    let file = rules.appending(path: "us-ear/pack.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let changed = text.replacing(
      "- id: license_required\n    blocks: until_satisfied", with: "- id: license_required\n    blocks: never"
    )
    try #require(changed != text)
    try changed.write(to: file, atomically: true, encoding: .utf8)
    let same = try Program().run("diff", Sample.blocked.path, "--old", "Rules")
    #expect(same.status == 0)
    let run = try Program().run(
      "diff", Sample.blocked.path, "--old", "Rules", "--new", rules.path, "--format", "json",
      "--jurisdiction",
      "us")
    #expect(run.status == 1, "\(run.err)")
    let printed = try JSONDecoder().decode(Printed.self, from: Data(run.out.utf8))
    #expect(printed.compared == 1)
    #expect(printed.cases.flatMap(\.changes).map(\.before.verdict) == ["blocked"])
    #expect(printed.cases.flatMap(\.changes).map(\.after.verdict) == ["attention"])
  }

  private struct Printed: Decodable {
    let compared: Int
    let cases: [Case]

    struct Case: Decodable {
      let changes: [Change]
    }

    struct Change: Decodable {
      let before: Answer
      let after: Answer
    }

    struct Answer: Decodable {
      let verdict: String
    }
  }

  @Test(
    "what to compare must be said, and only one thing",
    arguments: [
      [], ["--on", "2024-01-01"], ["--new", "Rules"],
      ["--old", "Rules", "--on", "2024-01-01", "--and", "2024-01-02"],
      ["--on", "2024-01-01", "--and", "tomorrow"],
    ])
  func whatToCompare(arguments: [String]) throws {
    #expect(try Program().run(["diff", Sample.pass.path] + arguments).status == 2)
  }

  @Test("a file that cannot be read is told")
  func anUnreadableFile() throws {
    let run = try Program().run("diff", "no/such.yaml", "--on", "2024-01-01", "--and", "2024-01-02")
    #expect(run.status == 4)
  }
}
